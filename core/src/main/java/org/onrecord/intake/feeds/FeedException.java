package org.onrecord.intake.feeds;

/** Why bytes give no feed. */
public final class FeedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;

    /**
     * @param kind a word or two that a summary counts by: "no feed", "malformed feed", "too large"
     * @param reason what was expected, what was found, where, and the remedy, on one line
     */
    FeedException(String kind, String reason) {
        super(reason.replaceAll("\\s+", " "), null, false, false);
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
