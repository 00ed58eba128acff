package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that mean harm: nothing is fetched or opened, and time and memory stay bounded. */
@Timeout(60)
class HostileFeedTest {
    private static final String SECRET = "the secret of the file";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"FILE\">]><rss><channel><title>&x;</title>ITEM</channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"HTTP\">]><rss><channel><title>&x;</title>ITEM</channel></rss>",
                "<!DOCTYPE rss SYSTEM \"HTTP\"><rss><channel><title>a</title>ITEM</channel></rss>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"HTTP\"> %p;]><rss><channel><title>&x;</title>ITEM</channel></rss>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"FILE\"> %p; ]> <rss><channel><title>a</title>ITEM</channel></rss>",
                "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><title><xi:include parse='text' href='FILE'/></title>ITEM</channel></rss>",
                "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><xi:include href='HTTP'/>ITEM</channel></rss>",
                "<?xml-stylesheet href='HTTP'?><rss xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='HTTP'><channel>ITEM</channel></rss>",
                "<rss><channel>ITEM<!DOCTYPE rss [<!ENTITY x SYSTEM \"FILE\">]><title>&x;</title></channel></rss>",
            })
    void nothingIsFetchedOrOpened(String xml, @TempDir Path folder) throws IOException, FeedException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET);
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String http = "http://localhost:" + server.getAddress().getPort() + "/a.dtd";
            Feed feed = read(xml.replace("FILE", file.toUri().toString())
                    .replace("HTTP", http)
                    .replace("ITEM", "<item><title>&x;</title><link>https://a.example/1</link></item>"));

            assertThat(feed.toString()).doesNotContain(SECRET);
            assertThat(feed.entries()).hasSize(1);
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitiesDoNotGrow() throws FeedException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        Feed feed = read("<!DOCTYPE rss [" + entities + "]><rss><channel><title>A &a11;</title></channel></rss>");

        assertThat(feed.title()).isEqualTo("A &a11;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel>%s",
                "<rss><channel><item><title>%s",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>%s",
                "<urlset><url>%s",
                "%s",
            })
    void deepElementsAreRefused(String xml) {
        String deep = xml.formatted("<rss>".repeat(100_000));

        assertThatThrownBy(() -> read(deep))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.kind()).isEqualTo("too deep"))
                .hasMessageContaining("line 1");
    }

    @Test
    void namespacesAndAttributesAreLimited() {
        StringBuilder nested = new StringBuilder("<rss>");
        StringBuilder attributes = new StringBuilder("<rss ");
        for (int i = 0; i < 100_000; i++) {
            nested.append(i % 100 == 0 ? "<a " : "")
                    .append("xmlns:n%d='u' ".formatted(i))
                    .append(i % 100 == 99 ? ">" : "");
            attributes.append("a%d='' ".formatted(i));
        }

        assertThatThrownBy(() -> read(nested.append("<n0:a/>".repeat(1_000_000)).toString()))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("at most 300 namespaces");
        assertThatThrownBy(() -> read(attributes.append("/>").toString()))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("200");
    }

    @Test
    void deepJsonIsRefused() {
        assertThatThrownBy(() -> read("{\"a\": " + "[".repeat(1_000_000))).isInstanceOf(FeedException.class);
    }

    @Test
    void entriesBeforeADeepOneAreKept() throws FeedException {
        Feed feed = read("<rss><channel><item><link>https://a.example/1</link></item>" + "<a>".repeat(100_000));

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.notes()).singleElement().asString().contains("deep");
    }

    @Test
    void tooManyBytesAreRefused() {
        assertThatThrownBy(() -> FeedReader.read(
                        new byte[FeedReader.MAX_SIZE + 1], Optional.empty(), URI.create("https://a.example/")))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("33,554,432")
                .hasMessageContaining("33,554,433");
    }

    @Test
    void entriesAreLimited() throws FeedException {
        Feed rss = read(
                "<rss><channel>" + "<item><link>https://a.example/1</link></item>".repeat(6_000) + "</channel></rss>");
        Feed sitemap = read("<urlset>" + "<url><loc>https://a.example/1</loc></url>".repeat(50_001) + "</urlset>");
        Feed exact = read("<urlset>" + "<url><loc>https://a.example/1</loc></url>".repeat(50_000) + "</urlset>");

        assertThat(rss.entries()).hasSize(5_000);
        assertThat(rss.notes()).containsExactly("more than 5,000 entries: the rest was left out");
        assertThat(sitemap.entries()).hasSize(50_000);
        assertThat(sitemap.notes()).hasSize(1);
        assertThat(exact.entries()).hasSize(50_000);
        assertThat(exact.notes()).isEmpty();
    }

    /** Pieces that make parsers slow when they are repeated. */
    static Stream<String> repeated() {
        return Stream.of(
                "<",
                "&",
                "&amp",
                "<a",
                "<a ",
                "<!--",
                "<![CDATA[",
                "]]>",
                "<?",
                "<!",
                "\"",
                "a:b=",
                "<a:b>",
                "</a>",
                "<a>",
                "<br>",
                "&#1;",
                "<item>",
                "<item><title>&lt;b&gt;",
                "<item><link>/ü ",
                "<!DOCTYPE [",
                "(",
                "@",
                "\n",
                "\n \n",
                "<b><p>",
                "&lt;b&gt;&lt;p&gt;",
                "\uFFFD",
                "é");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void repetitionTakesLinearTime(String piece) {
        String much = piece.repeat(500_000 / piece.length());
        for (String start :
                new String[] {"", "<rss><channel><item><title>", "<feed><entry><content type='html'>", "<rss a='"}) {
            long before = System.nanoTime();
            try {
                read(start + much);
            } catch (FeedException e) {
                assertThat(e).hasMessageNotContaining("\n");
            }
            FeedReader.isFeed((start + much).getBytes(StandardCharsets.UTF_8));
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as(start + piece)
                    .isLessThan(Duration.ofSeconds(12));
        }
    }

    private static Feed read(String text) throws FeedException {
        return FeedReader.read(
                text.getBytes(StandardCharsets.UTF_8), Optional.empty(), URI.create("https://harbour.example/rss"));
    }
}
