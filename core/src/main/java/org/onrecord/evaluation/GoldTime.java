package org.onrecord.evaluation;

import org.onrecord.model.Span;

/** A TIMEX3 tag of a TimeML document: its type in upper case, and its value as written. */
record GoldTime(Span span, String type, String value) {}
