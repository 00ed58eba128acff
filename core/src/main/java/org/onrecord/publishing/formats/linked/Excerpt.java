package org.onrecord.publishing.formats.linked;

import java.util.Optional;
import org.onrecord.model.Span;

/**
 * Words in their text as Web Annotation selects them: counted in characters, which are Unicode code points, where spans count
 * UTF-16 units.
 *
 * @param start characters before the first one
 * @param end characters before the one after the last
 * @param exact the words
 * @param prefix what stands right before them
 * @param suffix what stands right behind them
 */
record Excerpt(int start, int end, String exact, String prefix, String suffix) {
    /** Characters of prefix and suffix. */
    private static final int AROUND = 32;

    /** Absent where the text is shorter than the span. */
    static Optional<Excerpt> of(Span span, String text) {
        if (span.end() > text.length()) {
            return Optional.empty();
        }
        int start = text.codePointCount(0, span.start());
        int end = start + text.codePointCount(span.start(), span.end());
        int before = text.offsetByCodePoints(span.start(), -Math.min(AROUND, start));
        int left = text.codePointCount(span.end(), text.length());
        int behind = text.offsetByCodePoints(span.end(), Math.min(AROUND, left));
        return Optional.of(new Excerpt(
                start, end, span.of(text), text.substring(before, span.start()), text.substring(span.end(), behind)));
    }
}
