package org.onrecord.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.onrecord.intake.feeds.FeedEntry;

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
     * What became of one place: one item, or those of each line of a {@code .jsonl} file, of each entry of a feed or live
     * blog, and of each response of a {@code .warc} file.
     *
     * @return to be closed by the caller; never throws an I/O error, which is an item too
     */
    public Stream<Item> read(Found found) {
        return open(found, 0).stream();
    }

    /**
     * The same, capture by capture, from a byte on.
     *
     * @param from 0, or what {@link Items#position} told of the same place when it was left
     */
    public Items open(Found found, long from) {
        if (found instanceof Found.Settled settled) {
            return Items.of(List.of(settled.item()));
        }
        try {
            return found instanceof Found.File file ? openFile(file, from) : openStandardInput(found.where());
        } catch (IOException e) {
            return Items.of(List.of(Unreadable.because(e).at(found.where())));
        } catch (Refusal refusal) {
            return Items.of(List.of(refusal.at(found.where())));
        }
    }

    /** The items of one capture, whose kind its content tells: one, but for live blogs and feeds. */
    public List<Item> read(Capture capture) {
        return read(capture, ReportKind.sniff(capture.bytes()));
    }

    /** The items of a page that was come upon in a crawl or a feed; what is no news report is ignored, with its kind. */
    public List<Item> readNews(Capture page) {
        return readPage(page, () -> HtmlPage.parseNews(page));
    }

    /**
     * The items of a page that a feed's entry led to; what the page does not say of itself is taken from the entry.
     *
     * @return nothing but what was ignored or skipped where the page has hardly any text
     */
    public List<Item> readEntry(Capture page, FeedEntry entry) {
        return readPage(
                page,
                () -> HtmlPage.parseEntry(page).stream()
                        .map(draft -> FeedDrafts.completed(draft, entry))
                        .toList());
    }

    /**
     * The report of an entry whose page cannot be had, from the feed's own words.
     *
     * @param number of the entry in its feed, from 1 on: the report's id holds it, and is the same whenever it is read
     * @return nothing where the feed has no words of it
     */
    public List<Item> readWords(Capture feed, FeedEntry entry, int number) {
        Draft draft = FeedDrafts.of(entry);
        return draft.hasWords() ? List.of(maker.make(feed, number, draft)) : List.of();
    }

    private List<Item> readPage(Capture page, NewsDrafts drafts) {
        try {
            options.limits().checkPage(page.bytes().length);
            return maker.makeAll(page, drafts.make());
        } catch (HtmlPage.NoNews none) {
            return List.of(new Item.Ignored(page.name(), none.kind()));
        } catch (Refusal refusal) {
            return List.of(refusal.at(page.name()));
        }
    }

    /** Makes the drafts of a page that is no news, perhaps. */
    private interface NewsDrafts {
        List<Draft> make() throws HtmlPage.NoNews;
    }

    private List<Item> read(Capture capture, ReportKind kind) {
        try {
            BinaryCheck.check(capture.bytes());
            return items(capture, kind);
        } catch (Refusal refusal) {
            return List.of(refusal.at(capture.name()));
        }
    }

    private List<Item> items(Capture capture, ReportKind kind) throws Refusal {
        if (capture.bytes().length == 0) {
            throw new Refusal("empty", "empty: a file of 0 bytes");
        }
        if (kind == ReportKind.HTML) {
            options.limits().checkPage(capture.bytes().length);
            return maker.makeAll(capture, HtmlPage.parse(capture));
        }
        if (kind == ReportKind.FEED) {
            return maker.makeAll(capture, FeedDrafts.parse(capture));
        }
        Decoded decoded = Decoded.of(capture.bytes());
        if (decoded.text().isBlank()) {
            throw new Refusal("empty", "empty: nothing but blanks in it");
        }
        Draft draft = kind == ReportKind.TEXT ? TextFile.parse(decoded.text()) : JsonReport.parse(decoded.text());
        return List.of(maker.make(capture, draft, decoded.notes()));
    }

    private Items openFile(Found.File file, long from) throws IOException, Refusal {
        Optional<ReportKind> named = ReportKind.find(file.path());
        if (named.filter(ReportKind.JSON_LINES::equals).isPresent()) {
            return openLines(file.where(), new BufferedInputStream(bytesOf(file.path())), from);
        }
        if (named.filter(ReportKind.WARC::equals).isPresent()) {
            return WarcPages.read(file.path(), from, options.limits(), this::readNews);
        }
        if (Files.isRegularFile(file.path())) {
            options.limits().checkCapture(Files.size(file.path()));
        }
        try (InputStream in = bytesOf(file.path())) {
            if (named.isEmpty()) {
                return openWhole(file.where(), in, from);
            }
            return Items.of(read(Capture.of(file.where(), options.limits().readAll(in)), named.get()));
        }
    }

    /** The bytes of a file, unpacked where its name says that it is packed. */
    private static InputStream bytesOf(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!ReportKind.isPacked(file)) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException noGzip) {
            in.close();
            throw noGzip;
        }
    }

    private Items openStandardInput(String where) throws IOException, Refusal {
        BufferedInputStream in = new BufferedInputStream(standardInput);
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(WarcPages.HEAD_BYTES);
        in.reset();
        return WarcPages.isArchive(head)
                ? WarcPages.read(where, in, options.limits(), this::readNews)
                : openWhole(where, in, 0);
    }

    private Items openWhole(String where, InputStream in, long from) throws IOException, Refusal {
        byte[] bytes = options.limits().readAll(in);
        ReportKind kind = ReportKind.sniff(bytes);
        return kind == ReportKind.JSON_LINES
                ? openLines(where, new ByteArrayInputStream(bytes), from)
                : Items.of(read(Capture.of(where, bytes), kind));
    }

    private Items openLines(String where, InputStream in, long from) throws IOException, Refusal {
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(HEAD_BYTES);
        in.reset();
        if (head.length == 0) {
            throw new Refusal("empty", "empty: a file of 0 bytes");
        }
        BinaryCheck.check(head);
        return JsonLines.read(where, in, from, options.limits(), line -> read(line, ReportKind.JSON));
    }
}
