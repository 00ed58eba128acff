package org.onrecord.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds reports and takes them in; safe for use by several threads, except for standard input.
 *
 * <p>To read another format, add a {@link ReportKind} with its extensions and sniffing, a class beside {@link HtmlPage}
 * that makes a {@link Draft} of it, and a line in {@link #draft}.
 */
public final class Intake {
    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** Enough of a {@code .jsonl} file to tell whether it holds text. */
    private static final int HEAD_BYTES = 8192;

    private final Options options;
    private final InputStream standardInput;
    private final ReportMaker maker;

    /**
     * How to take in.
     *
     * @param published the day of publication of reports that carry none
     */
    public record Options(Optional<LocalDate> published, Limits limits) {
        public static final Options DEFAULT = new Options(Optional.empty(), Limits.DEFAULT);
    }

    public Intake(Options options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
        this.maker = new ReportMaker(options);
    }

    /** Lists files, and folders with all that lies in them in name order; opens none of the files. */
    public List<Found> find(List<String> names) {
        return FileWalk.over(names);
    }

    /**
     * What became of one place: one item, or one for each line of a {@code .jsonl} file and each response of a {@code
     * .warc} file.
     *
     * @return to be closed by the caller; never throws an I/O error, which is an item too
     */
    public Stream<Item> read(Found found) {
        if (found instanceof Found.Settled settled) {
            return Stream.of(settled.item());
        }
        try {
            return found instanceof Found.File file ? readFile(file) : readWhole(found.where(), standardInput);
        } catch (IOException e) {
            return Stream.of(Unreadable.because(e).at(found.where()));
        } catch (Refusal refusal) {
            return Stream.of(refusal.at(found.where()));
        }
    }

    /** The report of one capture, whose kind its content tells. */
    public Item read(Capture capture) {
        return read(capture, ReportKind.sniff(capture.bytes()));
    }

    private Item read(Capture capture, ReportKind kind) {
        try {
            BinaryCheck.check(capture.bytes());
            return draft(capture, kind);
        } catch (Refusal refusal) {
            return refusal.at(capture.name());
        }
    }

    private Item draft(Capture capture, ReportKind kind) throws Refusal {
        if (capture.bytes().length == 0) {
            throw new Refusal("empty", "empty: a file of 0 bytes");
        }
        if (kind == ReportKind.HTML) {
            options.limits().checkPage(capture.bytes().length);
            return maker.make(capture, HtmlPage.parse(capture.bytes()), List.of());
        }
        Decoded decoded = Decoded.of(capture.bytes());
        if (decoded.text().isBlank()) {
            throw new Refusal("empty", "empty: nothing but blanks in it");
        }
        Draft draft = kind == ReportKind.TEXT ? TextFile.parse(decoded.text()) : JsonReport.parse(decoded.text());
        return maker.make(capture, draft, decoded.notes());
    }

    private Stream<Item> readFile(Found.File file) throws IOException, Refusal {
        Optional<ReportKind> named = ReportKind.find(file.path());
        if (named.filter(ReportKind.JSON_LINES::equals).isPresent()) {
            return readLines(file.where(), new BufferedInputStream(Files.newInputStream(file.path())));
        }
        if (named.filter(ReportKind.WARC::equals).isPresent()) {
            return WarcPages.read(
                    file.where(),
                    new BufferedInputStream(Files.newInputStream(file.path())),
                    options.limits(),
                    page -> read(page, ReportKind.HTML));
        }
        if (Files.isRegularFile(file.path())) {
            options.limits().checkCapture(Files.size(file.path()));
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            if (named.isEmpty()) {
                return readWhole(file.where(), in);
            }
            return Stream.of(read(Capture.of(file.where(), options.limits().readAll(in)), named.get()));
        }
    }

    private Stream<Item> readWhole(String where, InputStream in) throws IOException, Refusal {
        byte[] bytes = options.limits().readAll(in);
        ReportKind kind = ReportKind.sniff(bytes);
        return kind == ReportKind.JSON_LINES
                ? readLines(where, new ByteArrayInputStream(bytes))
                : Stream.of(read(Capture.of(where, bytes), kind));
    }

    private Stream<Item> readLines(String where, InputStream in) throws IOException, Refusal {
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(HEAD_BYTES);
        in.reset();
        if (head.length == 0) {
            throw new Refusal("empty", "empty: a file of 0 bytes");
        }
        BinaryCheck.check(head);
        return JsonLines.read(where, in, options.limits(), line -> read(line, ReportKind.JSON));
    }
}
