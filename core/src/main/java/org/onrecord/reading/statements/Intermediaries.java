package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Mention;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.statements.NounPhrases.Phrase;

/** Finds those through whom a source speaks: "told Reuters", "in a statement released by its news agency". */
final class Intermediaries {
    private static final Set<String> CARRIERS = Set.of("by", "from", "on", "via", "through", "with");
    private static final int REACH = 12;
    private static final int LONGEST_CHAIN = 3;

    private final Words words;
    private final NounPhrases phrases;

    Intermediaries(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** What stands between a medium and the one whose medium it is: "reports from X", "a statement released by X". */
    Optional<Phrase> behindMedium(Sentence sentence, Phrase phrase) {
        if (!words.is(sentence, phrase.to() - 1, "Medium") && !words.is(sentence, phrase.from() + 1, "Medium")) {
            return Optional.empty();
        }
        for (int i = phrase.to(); i < Math.min(sentence.size(), phrase.to() + 4); i++) {
            if (CARRIERS.contains(sentence.token(i).lower())) {
                return phrases.after(sentence, i + 1);
            }
        }
        return Optional.empty();
    }

    List<Source> around(Sentence sentence, int cueFrom, int cueTo, Speakers speakers) {
        List<Source> via = new ArrayList<>();
        for (int i = Math.max(0, cueFrom); i < Math.min(sentence.size() - 1, cueTo + REACH); i++) {
            if (words.is(sentence, i, "Telling")) {
                outlet(sentence, i + 1, speakers).ifPresent(via::add);
            } else if (i >= cueTo && words.is(sentence, i, "In")) {
                medium(sentence, i + 1, speakers).ifPresent(via::add);
            }
        }
        for (int i = 0; i < Math.min(3, cueFrom); i++) {
            boolean speaks = sentence.token(i).lower().matches("speaking|talking") && i + 1 < sentence.size();
            if (speaks) {
                outlet(sentence, i + 2, speakers).ifPresent(via::add);
            } else if (words.is(sentence, i, "In") && i == 0) {
                medium(sentence, i + 1, speakers).ifPresent(via::add);
            }
        }
        return withoutRepeats(via);
    }

    /** What stands inside another one's words is named once: "a message on Telegram" covers "Telegram". */
    private static List<Source> withoutRepeats(List<Source> via) {
        List<Source> kept = new ArrayList<>();
        for (Source source : via) {
            boolean repeats = kept.stream()
                    .anyMatch(k -> k.mention().span().overlaps(source.mention().span()));
            if (!repeats && kept.size() < LONGEST_CHAIN) {
                kept.add(source);
            }
        }
        return kept;
    }

    private Optional<Source> outlet(Sentence sentence, int from, Speakers speakers) {
        return phrases.after(sentence, from)
                .map(p -> source(sentence, p, speakers))
                .filter(s -> s.kind() == SourceKind.OUTLET || s.kind() == SourceKind.AGENCY);
    }

    private Optional<Source> medium(Sentence sentence, int from, Speakers speakers) {
        Optional<Phrase> phrase = phrases.after(sentence, from);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Phrase medium = upToMedium(sentence, phrase.get());
        boolean isMedium = words.is(sentence, medium.to() - 1, "Medium");
        SourceKind kind = speakers.kindOf(sentence, medium);
        if (!isMedium && kind != SourceKind.AGENCY) {
            return Optional.empty();
        }
        Phrase whole = behindMedium(sentence, medium)
                .map(p -> new Phrase(medium.from(), p.to()))
                .orElse(medium);
        return Optional.of(source(sentence, whole, speakers));
    }

    /** "a statement released": the phrase ends with its first word for a medium. */
    private Phrase upToMedium(Sentence sentence, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.is(sentence, i, "Medium")) {
                return new Phrase(phrase.from(), i + 1);
            }
        }
        return phrase;
    }

    private Source source(Sentence sentence, Phrase phrase, Speakers speakers) {
        return new Source(
                Mention.at(sentence.spanOf(phrase.from(), phrase.to()), speakers.text()),
                speakers.kindOf(sentence, phrase));
    }
}
