package org.onrecord.model;

/**
 * When an incident happened, as an interval no wider than the text leaves open.
 *
 * @param period the days on which it may have happened
 * @param span the words that tell
 */
public record Occurrence(Period period, Span span) {}
