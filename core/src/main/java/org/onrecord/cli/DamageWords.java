package org.onrecord.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Mention;
import org.onrecord.publishing.words.Voice;

/** What was damaged, its noun first: "warehouses flattened" for "flattening warehouses". */
final class DamageWords {
    private static final Pattern DOING =
            Pattern.compile("(?!(?:build|dwell|ceil|rail|w)ing\\b)(\\p{L}+)ing (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DONE = Pattern.compile("(\\p{L}+ed) (.+)");
    private static final Pattern RELATIVE = Pattern.compile("(.+?) (?:that|which) (?:had |has |have )?(\\p{L}+)");

    /** Verbs whose participle is more than "ed" for "ing". */
    private static final Map<String, String> PARTICIPLES =
            Map.of("raz", "razed", "burn", "burning", "toppl", "toppled");

    private DamageWords() {}

    static String of(Mention damage) {
        String words = Voice.name(damage);
        Matcher doing = DOING.matcher(words);
        if (doing.matches()) {
            String stem = doing.group(1).toLowerCase(Locale.ENGLISH);
            return doing.group(2) + " " + PARTICIPLES.getOrDefault(stem, stem + "ed");
        }
        Matcher done = DONE.matcher(words);
        if (done.matches()) {
            return done.group(2) + " " + done.group(1).toLowerCase(Locale.ENGLISH);
        }
        Matcher relative = RELATIVE.matcher(words);
        return relative.matches() ? relative.group(1) + " " + relative.group(2) : words;
    }
}
