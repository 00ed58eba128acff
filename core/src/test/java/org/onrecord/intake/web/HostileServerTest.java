package org.onrecord.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.intake.web.LoopbackWeb.bytes;
import static org.onrecord.intake.web.RawServer.endless;
import static org.onrecord.intake.web.RawServer.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that would hold a thread or fill memory, and such as don't know better. */
@Timeout(10)
class HostileServerTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\n";

    private final Fetcher fetcher = LoopbackWeb.fetcher(
            LoopbackWeb.QUICK.withLimits(LoopbackWeb.QUICK.limits().withBytes(2 << 20, 4 << 20)));

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void aServerThatDripsIsCutAtTheDeadline() {
        List<RawServer.Script> drips = List.of(
                endless("", "H", 100),
                endless(HEAD, "X-A: b\r\n", 100),
                endless(HEAD + "Content-Length: 1000\r\n\r\n", "a", 100),
                endless(HEAD + "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n", 100),
                endless(HEAD + "Content-Encoding: gzip\r\n\r\n", "a", 100),
                endless("", "HTTP/1.1 100 Continue\r\n\r\n", 20));
        long before = System.nanoTime();

        assertThat(allRefused(drips)).hasSize(6).allSatisfy(refused -> {
            assertThat(refused.kind()).isEqualTo("too slow");
            assertThat(refused.reason()).contains("within 1.5 s");
            assertThat(refused.temporary()).isTrue();
        });
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(1400), Duration.ofSeconds(6));
    }

    @Test
    void aServerThatFallsSilentIsLeft() {
        List<RawServer.Script> silent = Stream.of("", HEAD, HEAD + "Content-Length: 10\r\n\r\nabc")
                .<RawServer.Script>map(start -> out -> {
                    text(start).send(out);
                    out.flush();
                    Thread.sleep(8000);
                })
                .toList();

        assertThat(allRefused(silent)).hasSize(3).allSatisfy(refused -> {
            assertThat(refused.kind()).isEqualTo("too slow");
            assertThat(refused.reason()).contains("no pause over 1 s");
        });
    }

    /** What becomes of fetches from such servers, all at the same time. */
    private List<Fetched.Refused> allRefused(List<RawServer.Script> scripts) {
        List<RawServer> servers = scripts.stream().map(RawServer::new).toList();
        ExecutorService threads = Executors.newFixedThreadPool(scripts.size());
        try {
            List<CompletableFuture<Fetched.Refused>> fetches = servers.stream()
                    .map(server -> CompletableFuture.supplyAsync(() -> refused(server), threads))
                    .toList();
            return fetches.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
            servers.forEach(RawServer::close);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + "\r\n",
                HEAD + "Content-Length: 999999999999\r\n\r\n",
                HEAD + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n",
                HEAD + "Content-Encoding: gzip\r\n\r\n",
            })
    void anEndlessBodyIsTooLarge(String start) {
        try (RawServer server = new RawServer(endless(start, "a".repeat(100_000), 0))) {
            assertThat(refused(server).kind()).isEqualTo("too large");
        }
    }

    @Test
    void limitsAreThoseOfWhatIsWanted() {
        try (LoopbackWeb web = new LoopbackWeb().at("/a", bytes(new byte[3 << 20]))) {
            assertThat(fetcher.fetch(web.url("/a"), Validators.NONE, Wanted.PAGE))
                    .isInstanceOf(Fetched.Refused.class);
            assertThat(fetcher.fetch(web.url("/a"), Validators.NONE, Wanted.FEED))
                    .isInstanceOf(Fetched.Body.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nTwelve people', truncated",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nTwelve people', truncated",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nTwelve people', truncated",
        "'HTTP/1.1 200 OK\r\nContent-Type: text/ht', truncated",
        "'', no answer",
        "'HTTP/1.1 200', truncated",
        "'SSH-2.0-OpenSSH_9.6\r\n\r\n', no answer",
        "'HTTP/1.1 abc OK\r\n\r\n', no answer",
        "'HTTP/9.9 200 OK\r\n\r\n', not HTTP",
        "'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n', not HTTP",
        "'HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n', not HTTP",
    })
    void brokenAnswersAreRefused(String answer, String kind) {
        try (RawServer server = new RawServer(text(answer))) {
            Fetched.Refused refused = refused(server);

            assertThat(refused.kind()).as(refused.reason()).isEqualTo(kind);
            assertThat(refused.reason()).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-A: bbbbbbbb\r\n", "aaaaaaaaaaaaaaaa"})
    void endlessHeadersAreRefused(String piece) {
        try (RawServer server = new RawServer(endless(HEAD, piece.repeat(100), 0))) {
            assertThat(refused(server).kind()).isEqualTo("headers too large");
        }
    }

    @Test
    void whereNobodyListensThereIsNoConnection() {
        RawServer server = new RawServer(text(""));
        server.close();

        Fetched.Refused refused = refused(server);

        assertThat(refused.kind()).isEqualTo("no connection");
        assertThat(refused.temporary()).isTrue();
    }

    @Test
    void anEncryptedConnectionNeedsAServerThatKnowsHow() {
        try (RawServer server = new RawServer(text(HEAD + "\r\n"))) {
            Fetched fetched =
                    fetcher.fetch(URI.create("https://raw.test:" + server.port() + "/"), Validators.NONE, Wanted.PAGE);

            assertThat(((Fetched.Refused) fetched).kind()).isIn("certificate", "too slow");
        }
    }

    /** The head of a TLS record of 16 KiB, and its bytes one by one. */
    @Test
    void anEncryptedConnectionThatDripsIsCutAtTheDeadline() {
        try (RawServer server = RawServer.speakingFirst(endless("\u0016\u0003\u0003@\u0000", "\u0002", 100))) {
            Fetched fetched =
                    fetcher.fetch(URI.create("https://raw.test:" + server.port() + "/"), Validators.NONE, Wanted.PAGE);

            assertThat(refused(fetched).reason()).contains("within 1.5 s");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "deflate without header"})
    void onePackingIsUndone(String encoding) throws IOException {
        byte[] page = "Twelve people were killed. ".repeat(100).getBytes(UTF_8);
        try (LoopbackWeb web =
                new LoopbackWeb().at("/a", bytes(packed(page, encoding), "Content-Encoding", encoding.split(" ")[0]))) {
            assertThat(((Fetched.Body) fetch(web)).bytes()).isEqualTo(page);
        }
    }

    @Test
    void aFeedThatIsAPackedFileIsUnpacked() throws IOException {
        byte[] page = "<urlset/>".getBytes(UTF_8);
        byte[] packed = packed(page, "gzip");
        try (LoopbackWeb web = new LoopbackWeb().at("/a", bytes(packed, "Content-Type", "application/gzip"))) {
            assertThat(((Fetched.Body) fetcher.fetch(web.url("/a"), Validators.NONE, Wanted.FEED)).bytes())
                    .isEqualTo(page);
            assertThat(((Fetched.Body) fetch(web)).bytes()).isEqualTo(packed);
        }
    }

    @Test
    void bombsAreRefused() throws IOException {
        byte[] bomb = packed(new byte[100 << 20], "gzip");
        byte[] small = packed(new byte[(1 << 20) + 100_000], "gzip");
        try (LoopbackWeb web = new LoopbackWeb()
                .at("/a", bytes(bomb, "Content-Encoding", "gzip"))
                .at("/small", bytes(small, "Content-Encoding", "gzip"))) {
            assertThat(refused(fetch(web)).kind()).isEqualTo("too large");
            assertThat(refused(fetcher.fetch(web.url("/small"), Validators.NONE, Wanted.PAGE))
                            .kind())
                    .isEqualTo("decompression ratio");
        }
    }

    @Test
    void aBodyThatIsTooLargeOnlyUnpackedIsRefused() throws IOException {
        byte[] noise = new byte[3 << 20];
        new Random(4).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] &= 0x0f;
        }
        byte[] packed = packed(noise, "gzip");
        assertThat(packed.length).isLessThan(2 << 20);
        try (LoopbackWeb web = new LoopbackWeb().at("/a", bytes(packed, "Content-Encoding", "gzip"))) {
            assertThat(refused(fetch(web)).kind()).isEqualTo("too large");
        }
    }

    @ParameterizedTest
    @CsvSource({"'gzip, gzip'", "'gzip,deflate'", "br", "zstd", "'gzip, identity, gzip'"})
    void otherPackingsAreRefused(String encoding) throws IOException {
        byte[] packed = packed(packed(new byte[100], "gzip"), "gzip");
        try (LoopbackWeb web = new LoopbackWeb().at("/a", bytes(packed, "Content-Encoding", encoding))) {
            assertThat(refused(fetch(web)).kind()).isEqualTo("content encoding");
        }
    }

    @Test
    void aPackingThatIsNoneOrBreaksOffIsRefused() throws IOException {
        byte[] packed = packed(new byte[100_000], "gzip");
        try (LoopbackWeb web = new LoopbackWeb()
                .at("/a", bytes("<html>".getBytes(UTF_8), "Content-Encoding", "gzip"))
                .at("/cut", bytes(Arrays.copyOf(packed, packed.length / 2), "Content-Encoding", "gzip"))) {
            assertThat(refused(fetch(web)).kind()).isEqualTo("content encoding");
            assertThat(refused(fetcher.fetch(web.url("/cut"), Validators.NONE, Wanted.PAGE))
                            .kind())
                    .isEqualTo("content encoding");
        }
    }

    @Test
    void closingCutsWhatIsOnItsWay() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (RawServer server = new RawServer(endless(HEAD + "\r\n", "a", 50))) {
            Future<Fetched.Refused> fetch = threads.submit(() -> refused(server));
            while (server.connections.get() < 2) {
                Thread.sleep(5);
            }
            fetcher.close();

            assertThat(fetch.get().kind()).isEqualTo("stopped");
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] packed(byte[] bytes, String encoding) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = encoding.startsWith("deflate")
                ? new DeflaterOutputStream(packed, new Deflater(9, encoding.contains("without")))
                : new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Fetched fetch(LoopbackWeb web) {
        return fetcher.fetch(web.url("/a"), Validators.NONE, Wanted.PAGE);
    }

    private Fetched.Refused refused(RawServer server) {
        return refused(fetcher.fetch(server.url(), Validators.NONE, Wanted.PAGE));
    }

    private static Fetched.Refused refused(Fetched fetched) {
        return (Fetched.Refused) fetched;
    }
}
