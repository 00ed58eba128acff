package org.onrecord.reading.language;

import java.util.List;
import org.onrecord.model.Span;

/**
 * A sentence, a heading, or what stands for one.
 *
 * @param index its place among the report's sentences, from 0
 * @param paragraph its paragraph's place in the report, from 0; the title, where there is one, is paragraph 0
 * @param heading whether it is the title, or a line of its own that does not end as a sentence does
 * @param tokens at least one, in text order
 */
public record Sentence(int index, int paragraph, boolean heading, List<Token> tokens) {
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one token in a sentence but found none");
        }
        tokens = List.copyOf(tokens);
    }

    /** The index of the sentence that an offset of the text stands in or behind; 0 for one before them all. */
    public static int indexAt(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).tokens().get(0).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    public Span span() {
        return spanOf(0, tokens.size());
    }

    /** The span of the tokens [from, to); at least one token. */
    public Span spanOf(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The index of the token at an offset of the text, or of the next one; the last token where none follows. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }
}
