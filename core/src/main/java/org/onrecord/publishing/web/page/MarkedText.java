package org.onrecord.publishing.web.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Span;
import org.onrecord.publishing.web.page.Piece.Sort;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.SentenceAround;

/** A report's text in pieces, of which some words are marked, with the sentence around them. */
final class MarkedText {
    /** So much of a line stands around a sentence that is shown by itself. */
    private static final int AROUND = 240;

    private final String text;
    private final String id;
    private final BitSet marked = new BitSet();
    private final BitSet sentence = new BitSet();
    private final BitSet others = new BitSet();
    private final Optional<Span> words;

    /**
     * @param words what is marked
     * @param others what else is worth a mark of its own
     * @param id name of the place in the page where the marked words begin
     */
    MarkedText(String text, Optional<Span> words, List<Span> others, String id) {
        this.text = text;
        this.id = id;
        this.words = words.map(span -> SentenceAround.unsplit(text, span));
        this.words.ifPresent(span -> {
            set(marked, span);
            set(sentence, SentenceAround.of(text, span));
        });
        others.forEach(span -> set(this.others, SentenceAround.unsplit(text, span)));
    }

    private static void set(BitSet bits, Span span) {
        bits.set(span.start(), span.end());
    }

    /** The lines of a part of the text that hold more than blanks. */
    List<List<Piece>> lines(Span part) {
        List<List<Piece>> lines = new ArrayList<>();
        int start = part.start();
        for (int at = part.start(); at <= part.end(); at++) {
            if (at == part.end() || SentenceAround.isBreak(text.charAt(at))) {
                if (!text.substring(start, at).isBlank()) {
                    lines.add(pieces(new Span(start, at)));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    /** A part of the text; line breaks in it become spaces. */
    List<Piece> pieces(Span part) {
        List<Piece> pieces = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            Sort sort = sort(start);
            int end = start + 1;
            while (end < part.end() && sort(end) == sort) {
                end++;
            }
            boolean first = sort == Sort.MARKED && start == marked.nextSetBit(0);
            pieces.add(new Piece(Printable.of(text.substring(start, end)), sort, first ? id : ""));
            start = end;
        }
        return pieces;
    }

    /** The sentence with some words before and behind it. */
    List<Piece> context() {
        Span line = words.map(span -> SentenceAround.of(text, span)).orElse(new Span(0, 0));
        int from = line.start();
        while (from > 0 && line.start() - from < AROUND && !SentenceAround.isBreak(text.charAt(from - 1))) {
            from--;
        }
        int to = line.end();
        while (to < text.length() && to - line.end() < AROUND && !SentenceAround.isBreak(text.charAt(to))) {
            to++;
        }
        Span part = SentenceAround.unsplit(text, atWords(from, to, line));
        List<Piece> pieces = new ArrayList<>(pieces(part));
        if (part.start() > 0 && !SentenceAround.isBreak(text.charAt(part.start() - 1))) {
            pieces.add(0, new Piece("… ", Sort.PLAIN, ""));
        }
        if (part.end() < text.length() && !SentenceAround.isBreak(text.charAt(part.end()))) {
            pieces.add(new Piece(" …", Sort.PLAIN, ""));
        }
        return pieces;
    }

    /** Without a word that is cut in two. */
    private Span atWords(int from, int to, Span around) {
        int space = text.indexOf(' ', from);
        boolean cut = from > 0 && !SentenceAround.isBreak(text.charAt(from - 1));
        int start = cut && space >= 0 && space < around.start() ? space + 1 : from;
        int last = text.lastIndexOf(' ', to);
        boolean cutBehind = to < text.length() && !SentenceAround.isBreak(text.charAt(to));
        return new Span(start, cutBehind && last >= around.end() ? last : to);
    }

    private Sort sort(int at) {
        if (marked.get(at)) {
            return Sort.MARKED;
        }
        if (others.get(at)) {
            return sentence.get(at) ? Sort.OTHER_IN_SENTENCE : Sort.OTHER;
        }
        return sentence.get(at) ? Sort.SENTENCE : Sort.PLAIN;
    }
}
