package org.onrecord.publishing.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {
    private final AtomicLong clock = new AtomicLong();
    private final RateLimit limit = new RateLimit(10, 3, clock::get);

    @Test
    void aBurstIsAnsweredThenASteadyRate() {
        for (int i = 0; i < 3; i++) {
            limit.count("a");
        }
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> limit.count("a"));
        assertThat(refusal.problem().status().getCode()).isEqualTo(429);
        assertThat(refusal.headers()).containsEntry("Retry-After", "1");
        assertThatCode(() -> limit.count("b")).doesNotThrowAnyException();

        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        assertThatCode(() -> limit.count("a")).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(ProblemException.class, () -> limit.count("a")))
                .isNotNull();
    }

    @Test
    void soManyClientsAreRememberedAndNoMore() {
        for (int i = 0; i < 25_000; i++) {
            limit.count("client " + i);
        }

        assertThat(limit.clients()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64",
        "2001:db8::1,2001:db8:0:0::/64",
        "[2001:db8::1],2001:db8:0:0::/64",
        "fe80::1%eth0,fe80:0:0:0::/64",
        "::1,0:0:0:0::/64",
        "::ffff:192.0.2.7,::ffff:192.0.2.7",
    })
    void addressesOfOneNetworkAreOneClient(String address, String client) {
        assertThat(Client.network(address)).isEqualTo(client);
    }
}
