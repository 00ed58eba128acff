package org.onrecord.publishing.words;

import java.util.Locale;

/** How many of a thing: "1 story", "1,204 reports". */
public final class CountWords {
    private CountWords() {}

    /** With an s behind the noun unless it is one. */
    public static String of(long n, String noun) {
        return number(n) + " " + noun + (n == 1 ? "" : "s");
    }

    public static String stories(long n) {
        return n == 1 ? "1 story" : number(n) + " stories";
    }

    /** With a comma for thousands. */
    public static String number(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }
}
