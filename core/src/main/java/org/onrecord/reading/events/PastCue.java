package org.onrecord.reading.events;

import org.onrecord.reading.events.Belonging.Scope;

/**
 * Words in a sentence that point away from the report's own incident.
 *
 * @param from index of their first token
 * @param to index after their last token
 * @param scope where they point
 * @param key what they point to, comparable between sentences: "2013", "2014-05", "last_year"
 * @param forward whether only what stands behind them came before
 */
record PastCue(int from, int to, Scope scope, String key, boolean forward) {}
