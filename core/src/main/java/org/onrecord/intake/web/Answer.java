package org.onrecord.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one request brought.
 *
 * @param headers by their names in any case
 * @param body decoded; empty unless the status is 200 or 203
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
record Answer(int status, Map<String, List<String>> headers, byte[] body, Instant at) {
    /** How long a host that has too much to do is left alone where it does not say for how long. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    boolean hasBody() {
        return status == 200 || status == 203;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    boolean isPermanentRedirect() {
        return status == 301 || status == 308;
    }

    /** How long the host asks not to be visited. */
    Optional<Duration> retryAfter() {
        boolean busy = status == 429 || status == 503;
        Optional<Duration> asked = header("Retry-After").flatMap(value -> Times.retryAfter(value, at));
        return busy ? asked.or(() -> Optional.of(PAUSE)) : asked.filter(wait -> status >= 400);
    }

    /** Why there is nothing to use, of a status that is none of success. */
    FetchRefusal refusal() {
        String kind = "HTTP " + status;
        String reason = "expected HTTP status 200 but found " + status + "; " + remedy();
        Optional<Duration> wait = retryAfter();
        if (wait.isPresent()) {
            return FetchRefusal.until(kind, reason + " in " + Words.seconds(wait.get()), wait.get());
        }
        boolean temporary = status == 408 || status == 425 || (status >= 500 && status != 501 && status != 505);
        return temporary ? FetchRefusal.temporary(kind, reason) : FetchRefusal.lasting(kind, reason);
    }

    private String remedy() {
        return switch (status) {
            case 401, 402, 403, 407, 451 -> "the server gives it to nobody without leave";
            case 404, 410 -> "nothing is there; check the address";
            case 429, 503 -> "the server asks to be left alone; try again";
            default -> status >= 500 ? "a fault of the server; try again later" : "check the address";
        };
    }
}
