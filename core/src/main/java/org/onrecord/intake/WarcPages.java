package org.onrecord.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
final class WarcPages implements Iterator<Item> {
    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int ERRORS = 400;

    private final String where;
    private final WarcReader archive;
    private final Limits limits;
    private final Function<Capture, Item> reader;
    private boolean ended;
    private Optional<Item> next = Optional.empty();

    private WarcPages(String where, WarcReader archive, Limits limits, Function<Capture, Item> reader) {
        this.where = where;
        this.archive = archive;
        this.limits = limits;
        this.reader = reader;
    }

    /**
     * The items of all responses in an archive; its other records are passed over.
     *
     * @param in plain, or compressed record by record; closed with the stream
     * @param reader what makes an item of a page
     */
    static Stream<Item> read(String where, InputStream in, Limits limits, Function<Capture, Item> reader)
            throws IOException, Refusal {
        WarcReader archive;
        try {
            archive = new WarcReader(in);
        } catch (IOException | RuntimeException damaged) {
            in.close();
            throw new Refusal("damaged", "damaged: expected a web archive (WARC) but found another beginning");
        }
        WarcPages pages = new WarcPages(where, archive, limits, reader);
        Spliterator<Item> items = Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(items, false).onClose(pages::close);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Expected a page of " + where + " but found its end");
        }
        Item item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    private Optional<Item> advance() {
        long position = archive.position();
        try {
            Optional<WarcRecord> record = archive.next();
            ended = record.isEmpty();
            return record.filter(WarcResponse.class::isInstance).map(response -> item((WarcResponse) response));
        } catch (IOException | RuntimeException damaged) {
            ended = true;
            return Optional.of(new Item.Skipped(
                    where,
                    "damaged",
                    "damaged: expected another record of the web archive at byte " + position
                            + " but found none that can be read; what stands behind it is lost"));
        }
    }

    private Item item(WarcResponse response) {
        String address = Optional.ofNullable(response.target()).orElse(where);
        try {
            HttpResponse http = response.http();
            Optional<String> noPage = noPage(http);
            if (noPage.isPresent()) {
                return new Item.Ignored(address, noPage.get());
            }
            return reader.apply(Capture.fetched(new URI(address), body(http), response.date()));
        } catch (Refusal refusal) {
            return refusal.at(address);
        } catch (Exception damaged) {
            // jwarc and the URI's parser have many ways to say that one response is broken
            return new Item.Skipped(
                    address, "damaged", "damaged: expected a response with a page but found none to read");
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

    private byte[] body(HttpResponse http) throws IOException, Refusal {
        byte[] bytes = http.bodyDecoded().stream().readNBytes(limits.pageBytes() + 1);
        limits.checkPage(bytes.length);
        return bytes;
    }

    private void close() {
        try {
            archive.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
