package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.model.Mention;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.statements.NounPhrases.Phrase;

/** The speakers of one report so far: names a phrase's kind, and finds the name that a pronoun stands for. */
final class Speakers {
    private static final int MEMORY = 6;
    /** All but the person, of whom no list tells, by their names and in their order. */
    private static final Map<String, SourceKind> LISTED_KINDS = new LinkedHashMap<>();

    static {
        EnumSet.complementOf(EnumSet.of(SourceKind.PERSON)).forEach(kind -> LISTED_KINDS.put(kind.name(), kind));
    }

    private final Words words;
    private final String text;
    private final List<Source> known = new ArrayList<>();

    Speakers(Words words, String text) {
        this.words = words;
        this.text = text;
    }

    /** The report's text. */
    String text() {
        return text;
    }

    /** The speaker that a phrase names or stands for; remembered for pronouns to come. */
    Source source(Sentence sentence, Phrase phrase) {
        Source named =
                new Source(Mention.at(sentence.spanOf(phrase.from(), phrase.to()), text), kindOf(sentence, phrase));
        Optional<Source> before = antecedent(sentence, phrase, named.kind());
        Source source = before.orElse(named);
        known.add(source);
        return source;
    }

    private Optional<Source> antecedent(Sentence sentence, Phrase phrase, SourceKind kind) {
        if (phrase.to() - phrase.from() == 1 && words.isPronoun(sentence, phrase.from())) {
            String pronoun = sentence.token(phrase.from()).lower();
            boolean plural = pronoun.equals("they") || pronoun.equals("it") || pronoun.equals("we");
            return latest(source -> !isPronoun(source) && (plural || isPerson(source)))
                    .or(() -> latest(source -> !isPronoun(source)));
        }
        boolean group = (kind == SourceKind.GROUP || kind == SourceKind.MONITOR)
                && words.is(sentence, phrase.from(), "Det")
                && phrase.to() - phrase.from() <= 3
                && words.is(sentence, phrase.to() - 1, "Anaphor")
                && (phrase.to() - 2 == phrase.from()
                        || !sentence.token(phrase.to() - 2).isCapitalised());
        return group
                ? latest(source -> source.kind() == SourceKind.GROUP || source.kind() == SourceKind.MONITOR)
                : Optional.empty();
    }

    private boolean isPronoun(Source source) {
        String name = source.mention().text().toLowerCase(Locale.ROOT);
        return words.lexicon().lists(name, "Pronoun") || words.lexicon().lists(name, "They");
    }

    private static boolean isPerson(Source source) {
        return source.kind() == SourceKind.PERSON
                || source.kind() == SourceKind.OFFICIAL
                || source.kind() == SourceKind.WITNESS
                || source.kind() == SourceKind.MEDICAL;
    }

    private Optional<Source> latest(Predicate<Source> wanted) {
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - MEMORY); i--) {
            if (wanted.test(known.get(i))) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }

    /** What sort of speaker a phrase names: the last of its words that is listed decides. */
    SourceKind kindOf(Sentence sentence, Phrase phrase) {
        for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
            if (words.is(sentence, i, "OUTLET")
                    && sentence.token(i).lower().equals("news")
                    && i + 1 < phrase.to()
                    && sentence.token(i + 1).lower().startsWith("agenc")) {
                return SourceKind.AGENCY;
            }
        }
        for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
            if (!words.isAny(sentence, i, LISTED_KINDS.keySet())) {
                continue;
            }
            for (SourceKind kind : LISTED_KINDS.values()) {
                if (words.is(sentence, i, kind.name())) {
                    return kind;
                }
            }
        }
        return sentence.token(phrase.to() - 1).isCapitalised() || words.isPronoun(sentence, phrase.from())
                ? SourceKind.PERSON
                : SourceKind.UNNAMED;
    }
}
