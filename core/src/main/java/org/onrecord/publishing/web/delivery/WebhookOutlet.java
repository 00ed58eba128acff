package org.onrecord.publishing.web.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onrecord.publishing.alerts.Alert;
import org.onrecord.publishing.alerts.AlertJson;
import org.onrecord.publishing.alerts.Turn;

/**
 * An address that is told each alert by a POST of JSON, signed by the Standard Webhooks specification. Redirects are not
 * followed, and of an answer the status and a little of the body are looked at.
 */
final class WebhookOutlet implements Outlet {
    private static final int GONE = 410;

    private final URI url;
    private final Signature signature;
    private final Duration patience;
    private final Clock clock;
    private final HttpClient client;

    /** @param patience for an answer as a whole */
    WebhookOutlet(URI url, Signature signature, Duration patience, Clock clock) {
        this.url = url;
        this.signature = signature;
        this.patience = patience;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** Without the path, which may be as secret as a password. */
    @Override
    public String name() {
        return "webhook " + url.getScheme() + "://" + url.getRawAuthority();
    }

    @Override
    public Outcome deliver(Alert alert, Turn turn) throws InterruptedException {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request(alert), info -> new LittleBody());
        try {
            return outcome(answer.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Outcome.failed("no answer within " + patience.toMillis() + " ms");
        } catch (ExecutionException failed) {
            return Outcome.failed(reason(failed));
        } finally {
            answer.cancel(true); // where it was interrupted or late, the connection is given up
        }
    }

    private HttpRequest request(Alert alert) {
        String body = AlertJson.onOneLine(alert);
        String id = alert.id().toString();
        long seconds = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("User-Agent", "OnRecord")
                .header("OnRecord-Delivery", id)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", signature.sign(id, seconds, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String reason(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return "no answer: "
                + Optional.ofNullable(cause.getMessage())
                        .orElse(cause.getClass().getSimpleName());
    }

    private Outcome outcome(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return Outcome.DONE;
        }
        if (status == GONE) {
            return new Outcome(Outcome.State.GONE, "HTTP status 410, which asks for no more", Optional.empty());
        }
        boolean redirect = status >= 300 && status < 400;
        return new Outcome(
                Outcome.State.AGAIN,
                "HTTP status " + status + (redirect ? "; redirects are not followed, name where it leads" : ""),
                answer.headers().firstValue("Retry-After").flatMap(this::wait));
    }

    /** Seconds or a date (RFC 9110, 10.2.3). */
    private Optional<Duration> wait(String words) {
        String value = words.strip();
        try {
            if (value.matches("[0-9]{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(clock.instant(), until)).filter(wait -> !wait.isNegative());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
