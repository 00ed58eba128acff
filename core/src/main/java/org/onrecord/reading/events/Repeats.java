package org.onrecord.reading.events;

import java.util.Locale;

/** Tells mentions of the same thing by their last word. */
final class Repeats {
    private Repeats() {}

    /** The last word in lower case and in the singular, as far as its ending tells. */
    static String key(String mention) {
        String lower = mention.toLowerCase(Locale.ROOT).strip();
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        if (last.endsWith("men")) {
            return last.substring(0, last.length() - 2) + "an";
        }
        boolean plural = last.length() > 3 && last.endsWith("s") && !last.endsWith("ss");
        return plural ? last.substring(0, last.length() - 1) : last;
    }
}
