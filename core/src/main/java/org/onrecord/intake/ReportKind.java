package org.onrecord.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.intake.feeds.FeedReader;

/** The forms that a report comes in. */
enum ReportKind {
    TEXT(".txt", ".text"),
    HTML(".html", ".htm"),
    /** One object, one report. */
    JSON(".json"),
    /** One object a line. */
    JSON_LINES(".jsonl"),
    /** RSS, Atom, JSON Feed or a sitemap: an entry, a report. */
    FEED(".rss", ".atom", ".xml"),
    /** A web archive: many pages, packed one by one. */
    WARC(".warc");

    private static final String PACKED = ".gz";

    /** Enough of a file to tell its kind. */
    private static final int HEAD_BYTES = 8192;

    private static final List<String> HTML_MARKS =
            List.of("<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p ");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    ReportKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The kind that a file's name tells, behind a .gz too; absent where it tells none. */
    static Optional<ReportKind> find(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        String unpacked = isPacked(path) ? name.substring(0, name.length() - PACKED.length()) : name;
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.stream().anyMatch(unpacked::endsWith))
                .findFirst();
    }

    /** Whether a file's name says that it is packed with gzip. */
    static boolean isPacked(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    /** All known extensions, for messages. */
    static String extensions() {
        return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).collect(Collectors.joining(", "))
                + ", or these with .gz";
    }

    /** The kind that the content itself shows: plain text unless it begins as something else. */
    static ReportKind sniff(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1)
                .replace("ï»¿", "")
                .strip();
        if (FeedReader.isFeed(bytes)) {
            return FEED;
        }
        if (head.startsWith("{")) {
            return isOneObjectALine(bytes) ? JSON_LINES : JSON;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        return head.startsWith("<") && HTML_MARKS.stream().anyMatch(lower::contains) ? HTML : TEXT;
    }

    /** Whether the first line is closed and another object begins on a later one. */
    private static boolean isOneObjectALine(byte[] bytes) {
        int lineEnd = 0;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
            lineEnd++;
        }
        int last = lineEnd - 1;
        while (last > 0 && bytes[last] <= ' ' && bytes[last] >= 0) {
            last--;
        }
        int next = lineEnd;
        while (next < bytes.length && bytes[next] <= ' ' && bytes[next] >= 0) {
            next++;
        }
        return last > 0 && bytes[last] == '}' && next < bytes.length && bytes[next] == '{';
    }
}
