package org.onrecord.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One news item: what was published, by whom and when.
 *
 * <p>{@link #text()} is the original text that every span points into; it is never changed. A report with a title has
 * the text {@code title + "\n\n" + body}; one without a title has an empty title and starts with the two line breaks.
 *
 * @param id SHA-256 of the capture, in lower-case hexadecimal
 * @param title the headline, empty where the report carries none
 * @param body the text below the headline
 * @param publisher the outlet or agency, where known
 * @param publishedAt the day of publication, where known
 * @param url where it was published, where known
 * @param language ISO 639-1 code of the text's language, "und" where unknown
 */
public record Report(
        String id,
        String title,
        String body,
        Optional<String> publisher,
        Optional<LocalDate> publishedAt,
        Optional<URI> url,
        String language) {
    /** What stands between title and body in {@link #text()}. */
    public static final String TITLE_BREAK = "\n\n";

    /** Title, two line breaks, body: what spans point into. */
    public String text() {
        return title + TITLE_BREAK + body;
    }

    /** Offset of the body's first character in {@link #text()}. */
    public int bodyStart() {
        return title.length() + TITLE_BREAK.length();
    }
}
