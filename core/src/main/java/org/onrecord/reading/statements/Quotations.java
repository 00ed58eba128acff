package org.onrecord.reading.statements;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;

/** The direct quotations of a report: from an opening mark to its closing mark, or to the end of the paragraph. */
final class Quotations {
    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

    Quotations(List<Sentence> sentences) {
        int paragraph = -1;
        int open = -1;
        int last = 0;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                close(open, last);
                open = -1;
                paragraph = sentence.paragraph();
            }
            for (Token token : sentence.tokens()) {
                char mark = token.text().charAt(0);
                boolean opens = mark == '“' || mark == '"' && open < 0;
                if (opens) {
                    open = open < 0 ? token.span().start() : open;
                } else if (mark == '”' || mark == '"') {
                    close(open, token.span().end());
                    open = -1;
                }
                last = token.span().end();
            }
        }
        close(open, last);
    }

    private void close(int open, int end) {
        if (open >= 0 && end > open) {
            byStart.put(open, new Span(open, end));
        }
    }

    /** The quotation that overlaps a span most. */
    Optional<Span> overlapping(Span span) {
        Optional<Span> most = Optional.empty();
        int overlap = 0;
        Map.Entry<Integer, Span> before = byStart.lowerEntry(span.end());
        while (before != null && before.getValue().end() > span.start()) {
            if (before.getValue().overlap(span) > overlap) {
                most = Optional.of(before.getValue());
                overlap = before.getValue().overlap(span);
            }
            before = byStart.lowerEntry(before.getKey());
        }
        return most;
    }

    boolean contain(Span span) {
        Map.Entry<Integer, Span> before = byStart.floorEntry(span.start());
        return before != null && before.getValue().contains(span);
    }
}
