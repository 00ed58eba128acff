package org.onrecord.publishing.formats.common;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a publisher of CAP messages decides.
 *
 * @param sender who sends them, unique in the world: "desk@example.org"; CAP allows no spaces, commas, {@code <} and
 *     {@code &}
 * @param senderName the same in words for people; absent where there are none
 * @param status who is to act on them; only a person makes it {@link Status#ACTUAL}
 */
public record CapOptions(String sender, Optional<String> senderName, Status status) {
    private static final Pattern SENDER = Pattern.compile("[^\\s,<&\\p{Cntrl}]+");

    /** Drafts of a sender that cannot be reached: what is published before somebody configures it. */
    public static final CapOptions DRAFTS = new CapOptions("onrecord.invalid", Optional.empty(), Status.DRAFT);

    public CapOptions {
        if (!SENDER.matcher(sender).matches()) {
            throw new IllegalArgumentException(
                    "expected a sender of CAP messages as desk@example.org, without spaces, commas, < and &, but found '"
                            + sender + "'");
        }
    }

    /** The same with another status. */
    public CapOptions withStatus(Status other) {
        return new CapOptions(sender, senderName, other);
    }

    /** Who is to act on a message, in the order and by the names of CAP 1.2. */
    public enum Status {
        /** Actionable by all targeted recipients. */
        ACTUAL("Actual"),
        /** Actionable only by participants of an exercise. */
        EXERCISE("Exercise"),
        /** Supports functions inside the alert network. */
        SYSTEM("System"),
        /** Technical testing only; all recipients disregard. */
        TEST("Test"),
        /** A preliminary template or draft, not actionable in its current form. */
        DRAFT("Draft");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** The name as CAP writes it. */
        public String code() {
            return code;
        }
    }
}
