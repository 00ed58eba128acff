package org.onrecord.publishing.web.api;

import java.text.BreakIterator;
import java.util.Locale;
import org.onrecord.model.Span;

/** The sentence of a report in which a piece of its text stands, as far as punctuation tells. */
final class SentenceAround {
    private static final int MOST_UNITS = 600;

    private SentenceAround() {}

    /** The sentences that the span touches, within its paragraph; at most so many characters on either side. */
    static Span of(String text, Span span) {
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, span.start() - MOST_UNITS);
        int break_ = text.indexOf('\n', span.end());
        int to = Math.min(break_ < 0 ? text.length() : break_, span.end() + MOST_UNITS);
        from = Math.min(from, span.start());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(from, to));
        int start = sentences.preceding(Math.min(span.start() - from + 1, to - from));
        int end = sentences.following(Math.max(0, Math.min(span.end() - from, to - from) - 1));
        int first = from + Math.max(0, Math.min(start, span.start() - from));
        int last = end == BreakIterator.DONE ? to : Math.max(from + end, span.end());
        while (last > span.end() && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }
}
