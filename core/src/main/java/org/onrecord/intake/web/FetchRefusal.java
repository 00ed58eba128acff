package org.onrecord.intake.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Why a fetch gives nothing: thrown inside the room, and a {@link Fetched.Refused} outside of it. */
final class FetchRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** In UTF-16 units. */
    private static final int LONGEST = 500;

    private final String kind;
    private final boolean temporary;
    private final transient Optional<Duration> retryAfter;

    private FetchRefusal(String kind, String reason, boolean temporary, Optional<Duration> retryAfter) {
        super(onOneLine(reason), null, false, false);
        this.kind = kind;
        this.temporary = temporary;
        this.retryAfter = retryAfter;
    }

    /** Without the control characters that a server may have put in, and no longer than a person reads. */
    private static String onOneLine(String reason) {
        String line = reason.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** What will not change by itself. */
    static FetchRefusal lasting(String kind, String reason) {
        return new FetchRefusal(kind, reason, false, Optional.empty());
    }

    /** What may be different another time. */
    static FetchRefusal temporary(String kind, String reason) {
        return new FetchRefusal(kind, reason, true, Optional.empty());
    }

    /** What will be different after a time. */
    static FetchRefusal until(String kind, String reason, Duration retryAfter) {
        return new FetchRefusal(kind, reason, true, Optional.of(retryAfter));
    }

    /** The end of the program, or of the thread's work: no fault of the server's. */
    static FetchRefusal stop() {
        return temporary("stopped", "stopped before it was fetched; fetch it again");
    }

    boolean isStop() {
        return kind.equals("stopped");
    }

    /** That redirects lead nowhere, or too far. */
    static FetchRefusal tooManyRedirects(int longest, URI next) {
        return lasting(
                "too many redirects",
                "expected at most %d redirects, none to where we were, but found another one to %s; check the address"
                        .formatted(longest, next));
    }

    boolean isTooManyRedirects() {
        return kind.equals("too many redirects");
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    boolean isTemporary() {
        return temporary;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    Fetched.Refused at(URI url) {
        return new Fetched.Refused(url, kind, reason(), temporary, retryAfter);
    }
}
