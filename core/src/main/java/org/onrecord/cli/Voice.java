package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.model.Mention;
import org.onrecord.model.Source;
import org.onrecord.model.Statement;

/** Who speaks, and through whom, in words. */
final class Voice {
    private Voice() {}

    /** "the Islamic State group, through its Amaq news agency". */
    static String of(Statement statement) {
        StringBuilder words = new StringBuilder(name(statement));
        for (Source intermediary : statement.via()) {
            words.append(", through ").append(name(intermediary.mention()));
        }
        return words.toString();
    }

    /** A name as it stands inside a sentence. */
    static String name(Mention mention) {
        String text = Printable.of(mention.text()).strip().replaceAll("\\s+", " ");
        return text.startsWith("The ") ? "the " + text.substring("The ".length()) : text;
    }

    private static String name(Statement statement) {
        Optional<Mention> speaker = statement.source().map(Source::mention);
        return speaker.map(Voice::name).orElse("a source left unnamed");
    }
}
