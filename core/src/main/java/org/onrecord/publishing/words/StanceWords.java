package org.onrecord.publishing.words;

import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** What a source does by a statement, in words, and whom it speaks of and to. */
public final class StanceWords {
    private StanceWords() {}

    /** "claimed", "confirmation", "warning". */
    public static String label(Stance stance) {
        return switch (stance) {
            case REPORTS -> "report";
            case CLAIMS_RESPONSIBILITY -> "claimed";
            case DENIES_RESPONSIBILITY -> "denied";
            case ACCUSES -> "accusation";
            case CONFIRMS -> "confirmation";
            case DENIES -> "denial";
            case DOUBTS -> "doubt";
            case INVESTIGATES -> "investigation";
            case WARNS -> "warning";
        };
    }

    /** ", of " the one who is said to have done it, unless it is the speaker; empty where there is none. */
    public static String actor(Statement statement) {
        return statement
                .actor()
                .filter(actor -> statement
                        .source()
                        .map(source -> !source.mention().text().equalsIgnoreCase(actor.text()))
                        .orElse(true))
                .map(actor -> ", of " + Voice.name(actor))
                .orElse("");
    }

    /** ", to " the one who was warned; empty where there is none. */
    public static String recipient(Statement statement) {
        return statement.recipient().map(r -> ", to " + Voice.name(r)).orElse("");
    }
}
