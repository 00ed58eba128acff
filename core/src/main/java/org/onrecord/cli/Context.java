package org.onrecord.cli;

import java.util.Collections;
import java.util.List;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.publishing.words.Printable;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.text.Segmenter;

/** The sentence that holds a piece of a report's text. */
final class Context {
    private static final Segmenter SEGMENTER = Segmenter.english();

    /** How much of a very long sentence stands on either side of the piece. */
    private static final int MAX_SIDE = 300;

    private final String text;
    private final List<Span> sentences;

    Context(Report report) {
        text = report.text();
        sentences = SEGMENTER.segment(report).stream().map(Sentence::span).toList();
    }

    /** The sentence around a span, made printable, with the span highlighted. */
    String around(Span span, Style style) {
        Span sentence = sentenceOf(span);
        String before = text.substring(sentence.start(), span.start());
        String after = text.substring(span.end(), sentence.end());
        return Printable.of(tail(before)) + style.highlight(Printable.of(span.of(text))) + Printable.of(head(after));
    }

    /** The sentences that a span touches, as one; found by halving, as texts with thousands of figures exist. */
    private Span sentenceOf(Span span) {
        int at = Collections.binarySearch(sentences, new Span(span.start(), Integer.MAX_VALUE));
        int next = at < 0 ? -at - 1 : at + 1;
        Span cover = span;
        for (int i = Math.max(0, next - 1); i < sentences.size(); i++) {
            if (sentences.get(i).start() >= span.end()) {
                break;
            }
            cover = sentences.get(i).overlaps(span) ? cover.cover(sentences.get(i)) : cover;
        }
        return cover;
    }

    private static String tail(String before) {
        if (before.length() <= MAX_SIDE) {
            return before;
        }
        int space = before.indexOf(' ', before.length() - MAX_SIDE);
        return "… " + before.substring(space < 0 ? before.length() - MAX_SIDE : space + 1);
    }

    private static String head(String after) {
        if (after.length() <= MAX_SIDE) {
            return after;
        }
        int space = after.lastIndexOf(' ', MAX_SIDE);
        return after.substring(0, space < 0 ? MAX_SIDE : space) + " …";
    }
}
