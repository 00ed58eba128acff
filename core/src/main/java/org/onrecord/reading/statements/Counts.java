package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.statements.NounPhrases.Phrase;

/** Finds who gives a count without a verb of saying: "X puts the toll at 93", "X's count stands at 115". */
final class Counts {
    /** Tokens between a verb and the count that it gives. */
    private static final int REACH = 4;

    private static final int REACH_OF_PASSIVE = 8;

    private final Words words;
    private final NounPhrases phrases;

    Counts(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** What a word says by itself of who gives a count; absent where it says nothing. */
    Optional<Attribution> at(Sentence sentence, Item word, Speakers speakers) {
        int at = word.from();
        if (words.is(sentence, at, "Giving") && isBy(sentence, at + 1)) {
            return givenBy(sentence, at, speakers);
        }
        boolean gives = words.is(sentence, at, "Giving") && isCountNext(sentence, at + 1)
                || words.is(sentence, at, "Speaking") && isOfNext(sentence, at + 1);
        if (gives) {
            return phrases.before(sentence, at)
                    .filter(giver -> isGiver(sentence, giver, speakers))
                    .map(giver -> attribution(sentence, at, giver, sentence.spanOf(at + 1, sentence.size()), speakers));
        }
        return words.is(sentence, at, "Tally") && at + 2 < sentence.size()
                ? owner(sentence, at)
                        .filter(giver -> isBody(sentence, giver, speakers))
                        .map(giver ->
                                attribution(sentence, at, giver, sentence.spanOf(at + 1, sentence.size()), speakers))
                : Optional.empty();
    }

    /** The one whose count it is: "the health ministry's last count". */
    Optional<Phrase> owner(Sentence sentence, int tally) {
        for (int i = tally - 1; i > 0 && i >= tally - REACH; i--) {
            String token = sentence.token(i).lower();
            if (token.equals("'s") || token.equals("’s")) {
                return phrases.leftFrom(sentence, i - 1);
            }
            if (!words.isNominal(sentence, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The one whose count a phrase names. */
    Optional<Phrase> ownerOf(Sentence sentence, Phrase count) {
        return words.is(sentence, count.to() - 1, "Tally")
                ? owner(sentence, count.to() - 1).filter(owner -> owner.from() >= count.from())
                : Optional.empty();
    }

    /** The one who made the list that a report goes by: "a list that the ministry published". */
    Optional<Phrase> makerOf(Sentence sentence, Phrase list) {
        if (!words.is(sentence, list.to() - 1, "Tally") || !words.is(sentence, list.to(), "Relative")) {
            return Optional.empty();
        }
        for (int i = list.to() + 2; i < Math.min(sentence.size(), list.to() + 2 + REACH_OF_PASSIVE); i++) {
            if (words.is(sentence, i, "Issued")) {
                return phrases.before(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static boolean isBy(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).lower().equals("by");
    }

    private boolean isCountNext(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            if (words.is(sentence, i, "Tally")) {
                return true;
            }
            if (!words.isNominal(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isOfNext(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            if (sentence.token(i).lower().equals("of")) {
                return true;
            }
            boolean when = words.is(sentence, i, "When") || words.is(sentence, i, "In");
            if (!when) {
                return false;
            }
        }
        return false;
    }

    /** "The toll of 154 was given by the health minister". */
    private Optional<Attribution> givenBy(Sentence sentence, int verb, Speakers speakers) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH_OF_PASSIVE); i--) {
            if (words.is(sentence, i, "Tally")) {
                return phrases.after(sentence, verb + 2)
                        .map(giver -> phrases.withName(sentence, giver))
                        .filter(giver -> isGiver(sentence, giver, speakers))
                        .map(giver -> attribution(sentence, verb, giver, sentence.spanOf(0, verb), speakers));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase can stand for somebody who counts: a blast that raised the toll can't. */
    private boolean isGiver(Sentence sentence, Phrase giver, Speakers speakers) {
        return speakers.kindOf(sentence, giver) != SourceKind.UNNAMED
                && !sentence.token(giver.from()).lower().equals("it");
    }

    /** Whether a phrase stands for a body: "Turkey's toll" is nobody's count. */
    private boolean isBody(Sentence sentence, Phrase owner, Speakers speakers) {
        return isGiver(sentence, owner, speakers) && speakers.kindOf(sentence, owner) != SourceKind.PERSON;
    }

    private static Attribution attribution(Sentence sentence, int cue, Phrase giver, Span content, Speakers speakers) {
        Source source = speakers.source(sentence, giver);
        List<Span> all = new ArrayList<>(List.of(content));
        return new Attribution(cue, cue + 1, giver, source, List.of(), all);
    }
}
