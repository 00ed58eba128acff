package org.onrecord.model;

/**
 * One occurrence of a name or description in a report.
 *
 * @param text the characters that the span covers
 * @param span where they stand
 */
public record Mention(String text, Span span) {
    /** The mention that covers a span of a text. */
    public static Mention at(Span span, String reportText) {
        return new Mention(span.of(reportText), span);
    }
}
