package org.onrecord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() throws UnknownHostException {
        InetAddress good = InetAddress.getByName("8.8.8.8");
        InetAddress bad = InetAddress.getByName("192.168.0.1");
        try (AddressGuard guard = guard(host -> new InetAddress[] {good, bad})) {
            assertThatThrownBy(() -> guard.resolve("mixed.test"))
                    .isInstanceOf(AddressGuard.PrivateAddress.class)
                    .hasMessageContaining("mixed.test is at 192.168.0.1 (private)");
        }
    }

    @Test
    void whatWasCheckedIsWhatIsConnectedTo() throws UnknownHostException {
        InetAddress good = InetAddress.getByName("8.8.8.8");
        InetAddress bad = InetAddress.getByName("10.0.0.1");
        InetAddress[] answer = {good};
        try (AddressGuard guard = guard(host -> answer)) {
            InetAddress[] checked = guard.resolve("changing.test");
            answer[0] = bad;

            assertThat(checked).containsExactly(good);
        }
    }

    @Test
    void aNameThatTakesTooLongIsUnknown() {
        AddressGuard.Names slow = host -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                throw new UnknownHostException("interrupted");
            }
            throw new UnknownHostException("late");
        };
        try (AddressGuard guard = new AddressGuard(slow, AddressRanges::refusal, port -> true, Duration.ofMillis(50))) {
            assertThatThrownBy(() -> guard.resolve("slow.test"))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessageContaining("in vain");
        }
    }

    /** The first look-up, for robots.txt, gives one server; the second, for the page, another one on a private address. */
    @Test
    void aNameThatIsMovedToAPrivateAddressIsNotFollowed() {
        RawServer.Script missing = RawServer.text("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        try (RawServer open = new RawServer(missing);
                RawServer hidden = onSecondLoopback(open.port(), missing)) {
            AtomicInteger lookups = new AtomicInteger();
            AddressGuard.Names moving = host ->
                    new InetAddress[] {InetAddress.getByName(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")
                    };
            try (Fetcher fetcher = new Fetcher(LoopbackWeb.QUICK, LoopbackWeb.guard(moving))) {
                Fetched fetched = fetcher.fetch(open.url(), Validators.NONE, Wanted.PAGE);

                assertThat(fetched)
                        .isInstanceOfSatisfying(
                                Fetched.Refused.class,
                                refused -> assertThat(refused.kind()).isEqualTo("private address"));
                assertThat(lookups).hasValue(2);
                assertThat(open.connections).hasValue(1);
                assertThat(hidden.connections).hasValue(0);
            }
        }
    }

    private static RawServer onSecondLoopback(int port, RawServer.Script script) {
        Optional<RawServer> server;
        try {
            server = Optional.of(new RawServer("127.0.0.2", port, script, false));
        } catch (UncheckedIOException e) {
            server = Optional.empty();
        }
        assumeThat(server)
                .as("a second loopback address, which not every system has")
                .isPresent();
        return server.orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://news.test:22/", "https://news.test:6379/", "http://news.test:3000/"})
    void portsOfOtherServicesAreRefused(String url) {
        try (AddressGuard guard = AddressGuard.of(FetchOptions.DEFAULT)) {
            assertThatThrownBy(() -> guard.checkPort(URI.create(url))).hasMessageContaining("expected port 80, 443");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://news.test/", "https://news.test:80/", "https://news.test:8443/"})
    void portsOfTheWebAreAllowed(String url) throws FetchRefusal {
        try (AddressGuard guard = AddressGuard.of(FetchOptions.DEFAULT)) {
            guard.checkPort(URI.create(url));
        }
    }

    @Test
    void everythingIsAllowedToTheOneWhoAsksForIt() throws Exception {
        try (AddressGuard guard = AddressGuard.of(FetchOptions.DEFAULT.withPrivateAddresses())) {
            guard.checkPort(URI.create("http://127.0.0.1:3000/"));

            assertThat(guard.resolve("127.0.0.1")).containsExactly(InetAddress.getAllByName("127.0.0.1"));
        }
    }

    private static AddressGuard guard(AddressGuard.Names names) {
        return new AddressGuard(names, AddressRanges::refusal, port -> true, Duration.ofSeconds(1));
    }
}
