package org.onrecord.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaptureTest {
    @Test
    void digestIsTheSha256OfTheBytes() {
        assertThat(Capture.of("a.txt", "abc".getBytes(UTF_8)).digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void sameBytesAreTheSameCaptureWhereverTheyLie() {
        Capture here = Capture.of("a.txt", "abc".getBytes(UTF_8));
        Capture there = Capture.fetched(
                URI.create("https://example.org/"), "abc".getBytes(UTF_8), Instant.EPOCH, java.util.Optional.empty());

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(there.url()).contains(URI.create("https://example.org/"));
        assertThat(there.fetchedAt()).contains(Instant.EPOCH);
        assertThat(here.url()).isEmpty();
    }
}
