package org.onrecord.publishing.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Mention;
import org.onrecord.model.Source;
import org.onrecord.model.Statement;

/** Who speaks, and through whom, in words. */
public final class Voice {
    /** Words that a name begins with at the start of a sentence, and that are small inside of one. */
    private static final Pattern FIRST_DETERMINER = Pattern.compile("(?:The|An?|His|Her|Its|Their|Our|My) ");

    private Voice() {}

    /** "the Islamic State group, through its Amaq news agency". */
    public static String of(Statement statement) {
        StringBuilder words = new StringBuilder(name(statement));
        for (Source intermediary : statement.via()) {
            words.append(", through ").append(name(intermediary.mention()));
        }
        return words.toString();
    }

    /** A name as it stands inside a sentence. */
    public static String name(Mention mention) {
        return name(mention.text());
    }

    /** A report's words for somebody as they stand inside a sentence. */
    public static String name(String words) {
        String text = Printable.of(words).strip().replaceAll("\\s+", " ");
        boolean determined = FIRST_DETERMINER.matcher(text).lookingAt();
        return determined ? text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1) : text;
    }

    private static String name(Statement statement) {
        Optional<Mention> speaker = statement.source().map(Source::mention);
        return speaker.map(Voice::name).orElse("a source left unnamed");
    }
}
