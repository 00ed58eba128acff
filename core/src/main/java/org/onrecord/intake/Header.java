package org.onrecord.intake;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small header of a plain text file: a line {@code Publisher, YYYY-MM-DD}, or lines such as {@code Published:
 * 2024-03-22}, {@code Publisher: …} and {@code URL: …}, ended by a blank line.
 *
 * @param end where the line after the header starts
 */
record Header(
        Optional<String> publisher,
        Optional<LocalDate> publishedAt,
        Optional<OffsetDateTime> moment,
        Optional<URI> url,
        int end) {
    static final Header NONE = new Header(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    private static final int MAX_LINE = 500;
    private static final Pattern BYLINE = Pattern.compile("(\\S.{0,99}?), (\\d{4}-\\d{2}-\\d{2})\\s*");
    private static final Pattern FIELD = Pattern.compile("(?i)(Published|Publisher|URL):\\s*(\\S.*)");

    /** The header whose first line starts at an offset; absent unless every line up to the next blank one belongs to it. */
    static Optional<Header> find(Lines lines, int offset) {
        Header header = NONE.endingAt(offset);
        int at = offset;
        while (!lines.endsAt(at) && !lines.isBlank(at)) {
            at = lines.after(at);
            Optional<Header> longer = header.with(lines.at(header.end), at);
            if (longer.isEmpty()) {
                return Optional.empty();
            }
            header = longer.get();
        }
        return at > offset ? Optional.of(header) : Optional.empty();
    }

    /** The same, above what stands at an offset. */
    Header endingAt(int newEnd) {
        return new Header(publisher, publishedAt, moment, url, newEnd);
    }

    /** Whether a line has the form of a field, so that it can be no title. */
    static boolean isField(String line) {
        return line.length() <= MAX_LINE && FIELD.matcher(line).matches();
    }

    private Optional<Header> with(String line, int newEnd) {
        if (line.length() > MAX_LINE) {
            return Optional.empty();
        }
        Matcher byline = BYLINE.matcher(line);
        if (byline.matches()) {
            return Draft.findDate(byline.group(2))
                    .map(date -> new Header(Optional.of(byline.group(1)), Optional.of(date), moment, url, newEnd));
        }
        Matcher field = FIELD.matcher(line);
        return field.matches() ? withField(field.group(1), field.group(2).strip(), newEnd) : Optional.empty();
    }

    private Optional<Header> withField(String name, String value, int newEnd) {
        if (name.equalsIgnoreCase("Publisher")) {
            return Optional.of(new Header(Optional.of(value), publishedAt, moment, url, newEnd));
        }
        if (name.equalsIgnoreCase("Published")) {
            return Draft.findDate(value)
                    .map(date -> new Header(publisher, Optional.of(date), Draft.findMoment(value), url, newEnd));
        }
        return Draft.findUrl(value).map(uri -> new Header(publisher, publishedAt, moment, Optional.of(uri), newEnd));
    }
}
