package org.onrecord.intake;

/** Why a capture gives no report: thrown inside the room, and a {@link Item.Skipped} outside of it. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;

    /**
     * @param kind a word or two that a summary counts by: "empty", "in French"
     * @param reason what is wrong and what to do about it, on one line
     */
    Refusal(String kind, String reason) {
        super(reason, null, false, false);
        this.kind = kind;
    }

    Item.Skipped at(String where) {
        return new Item.Skipped(where, kind, String.valueOf(getMessage()));
    }
}
