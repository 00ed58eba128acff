package org.onrecord.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive (WARC, ISO 28500), one capture each and one in memory at a time.
 *
 * <p>What is wrong with one page spares the others. A record that breaks the file's structure ends it, since nothing tells
 * where the next one begins.
 */
final class WarcPages implements Items {
    /** So many bytes tell an archive. */
    static final int HEAD_BYTES = 5;

    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int ERRORS = 400;

    private final String where;
    private final WarcReader archive;
    private final Limits limits;
    private final Function<Capture, List<Item>> reader;
    private boolean ended;
    private long position;
    private List<Item> next = List.of();

    private WarcPages(String where, WarcReader archive, Limits limits, Function<Capture, List<Item>> reader) {
        this.where = where;
        this.archive = archive;
        this.limits = limits;
        this.reader = reader;
    }

    /**
     * The items of the responses that begin at a byte or behind it; an archive's other records are passed over.
     *
     * @param file plain, or compressed record by record
     * @param from where a record begins, as {@link #position} told
     * @param reader what makes items of a page
     */
    static Items read(Path file, long from, Limits limits, Function<Capture, List<Item>> reader)
            throws IOException, Refusal {
        FileChannel channel = FileChannel.open(file);
        if (from > 0 && from >= channel.size()) {
            channel.close();
            return Items.of(List.of());
        }
        return new WarcPages(file.toString(), open(channel.position(from)), limits, reader);
    }

    private static WarcReader open(ReadableByteChannel channel) throws IOException, Refusal {
        try {
            return new WarcReader(channel);
        } catch (IOException | RuntimeException damaged) {
            channel.close();
            throw new Refusal("damaged", "damaged: expected a web archive (WARC) but found another beginning");
        }
    }

    /** The same for what is piped in. */
    static Items read(String where, InputStream in, Limits limits, Function<Capture, List<Item>> reader)
            throws IOException, Refusal {
        return new WarcPages(where, open(Channels.newChannel(in)), limits, reader);
    }

    /** Whether a file that begins so is a web archive, or packed with gzip, which no other input is. */
    static boolean isArchive(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("WARC/") || start.startsWith("\u001f\u008b");
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = advance();
        }
        return !next.isEmpty();
    }

    @Override
    public List<Item> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Expected a page of " + where + " but found its end");
        }
        List<Item> items = next;
        next = List.of();
        return items;
    }

    @Override
    public long position() {
        return position;
    }

    private List<Item> advance() {
        try {
            Optional<WarcRecord> record = archive.next();
            position = archive.position();
            ended = record.isEmpty();
            return record.isPresent() && record.get() instanceof WarcResponse response ? items(response) : List.of();
        } catch (IOException | RuntimeException damaged) {
            ended = true;
            return List.of(new Item.Skipped(
                    where,
                    "damaged",
                    "damaged: expected another record of the web archive behind byte " + position
                            + " but found none that can be read; what stands there is lost"));
        }
    }

    private List<Item> items(WarcResponse response) {
        String address = Optional.ofNullable(response.target()).orElse(where);
        try {
            HttpResponse http = response.http();
            Optional<String> noPage = noPage(http);
            if (noPage.isPresent()) {
                return List.of(new Item.Ignored(address, noPage.get()));
            }
            return reader.apply(
                    Capture.fetched(new URI(address), body(http), response.date(), Optional.ofNullable(charset(http))));
        } catch (Refusal refusal) {
            return List.of(refusal.at(address));
        } catch (Exception damaged) {
            // jwarc and the URI's parser have many ways to say that one response is broken
            return List.of(new Item.Skipped(
                    address, "damaged", "damaged: expected a response with a page but found none to read"));
        }
    }

    /** A word or two for what is no page: a redirection, a picture. */
    private static Optional<String> noPage(HttpResponse http) throws IOException {
        if (http.status() != OK) {
            boolean redirect = http.status() >= REDIRECTS && http.status() < ERRORS;
            return Optional.of(redirect ? "redirected" : "HTTP " + http.status());
        }
        MediaType type = http.contentType().base();
        boolean html = type.equals(MediaType.HTML) || type.equals(MediaType.XHTML);
        return html ? Optional.empty() : Optional.of(type.toString().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String charset(HttpResponse http) throws IOException {
        return http.contentType().parameters().get("charset");
    }

    private byte[] body(HttpResponse http) throws IOException, Refusal {
        byte[] bytes = http.bodyDecoded().stream().readNBytes(limits.pageBytes() + 1);
        limits.checkPage(bytes.length);
        return bytes;
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException e) {
            ended = true; // nothing was written, so nothing is lost
        }
    }
}
