package org.onrecord.intake;

import java.util.List;
import java.util.Optional;

/**
 * Reads a plain text file: a title, a small header and a body, of which the first two may lack.
 *
 * <pre>
 * Gunmen attack concert hall near Moscow
 * Harbour News Agency, 2024-03-22
 *
 * The first sentence of the body.
 * </pre>
 *
 * <p>The first line is the title if a blank line or a {@link Header} follows it, it is short and it ends in no full
 * stop. The body is what follows, character by character; of a file that is all body, nothing is cut.
 */
final class TextFile {
    private static final int MAX_TITLE = 200;

    private TextFile() {}

    static Draft parse(String text) {
        Lines lines = new Lines(text);
        int start = lines.skipBlank(0);
        return findTitled(lines, start)
                .or(() -> Header.find(lines, start).flatMap(header -> findBelow(lines, "", header)))
                .orElseGet(() -> Draft.ofBody(text));
    }

    private static Optional<Draft> findTitled(Lines lines, int start) {
        String title = lines.at(start).strip();
        if (!isTitle(title)) {
            return Optional.empty();
        }
        int below = lines.after(start);
        Optional<Header> header = Header.find(lines, lines.skipBlank(below));
        if (header.isPresent()) {
            return header.flatMap(h -> findBelow(lines, title, h));
        }
        return !lines.endsAt(below) && lines.isBlank(below)
                ? findBelow(lines, title, Header.NONE.endingAt(below))
                : Optional.empty();
    }

    /** What stands below a header; absent where nothing does. */
    private static Optional<Draft> findBelow(Lines lines, String title, Header header) {
        int bodyStart = lines.skipBlank(header.end());
        if (lines.endsAt(bodyStart)) {
            return Optional.empty();
        }
        String body = lines.text().substring(bodyStart);
        return Optional.of(new Draft(
                title,
                body,
                header.publisher(),
                header.publishedAt(),
                header.url(),
                Particulars.publishedAt(header.moment()),
                List.of()));
    }

    private static boolean isTitle(String line) {
        return !line.isEmpty() && line.length() <= MAX_TITLE && !line.endsWith(".") && !Header.isField(line);
    }
}
