package org.onrecord.reading.statements;

import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.language.Sentence;

/** Finds the noun phrase that stands before or behind a cue, without a parser: a walk that ends where none can go on. */
final class NounPhrases {
    private static final Set<String> INNER = Set.of("of", "for", "in", "at", "from", "to", "with", "on");
    private static final int LONGEST = 14;
    private static final int LONGEST_ASIDE = 24;
    private static final int LONGEST_TITLE = 8;

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /**
     * Tokens [from, to) of a sentence.
     *
     * @param from index of the first token
     * @param to index after the last token
     */
    record Phrase(int from, int to) {}

    /** The subject of a verb: adverbs and helping verbs are passed over, and so is an aside between commas. */
    Optional<Phrase> before(Sentence sentence, int verb) {
        int at = verb - 1;
        while (isPassedOver(sentence, at)) {
            at--;
        }
        if (words.is(sentence, at, "Comma") || words.is(sentence, at, "Close")) {
            return beforeAside(sentence, at);
        }
        if (at > 1 && words.is(sentence, at, "Relative")) {
            return leftFrom(sentence, words.is(sentence, at - 1, "Comma") ? at - 2 : at - 1);
        }
        if (words.isPronoun(sentence, at)) {
            return Optional.of(new Phrase(at, at + 1));
        }
        return leftFrom(sentence, at);
    }

    private boolean isPassedOver(Sentence sentence, int at) {
        if (at < 0) {
            return false;
        }
        boolean when = words.is(sentence, at, "When")
                || sentence.token(at).lower().equals("on") && words.is(sentence, at + 1, "When");
        String lower = sentence.token(at).lower();
        return when
                || words.is(sentence, at, "Have")
                || words.is(sentence, at, "Adverb")
                || words.is(sentence, at, "Be")
                || words.is(sentence, at, "Not")
                || lower.endsWith("ly")
                        && lower.length() > 4
                        && !sentence.token(at).isCapitalised();
    }

    /** "X, mayor of Y, said" and "X, who was there, said": X with what stands between, where that is short. */
    private Optional<Phrase> beforeAside(Sentence sentence, int closing) {
        for (int i = closing - 1; i > 0 && closing - i <= LONGEST_ASIDE; i--) {
            if (words.is(sentence, i, "Stop") || words.is(sentence, i, "Quote")) {
                return Optional.empty();
            }
            if (words.is(sentence, i, "Comma") || words.is(sentence, i, "Open")) {
                boolean relative = words.is(sentence, i + 1, "Relative") || saysWhat(sentence, i + 1, closing);
                boolean describes = relative
                        || i + 1 < closing && isDescription(sentence, i + 1, closing)
                        || words.is(sentence, i + 1, "Citing");
                boolean nameOnly = relative || closing - i > LONGEST_TITLE || words.is(sentence, i + 1, "Citing");
                int end = words.is(sentence, closing, "Close") ? closing + 1 : closing;
                return describes
                        ? leftFrom(sentence, i - 1).map(p -> nameOnly ? p : new Phrase(p.from(), end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "X, a group that wants autonomy, said". */
    private boolean saysWhat(Sentence sentence, int from, int to) {
        String article = sentence.token(from).lower();
        return to - from > 3
                && (article.equals("a") || article.equals("an") || article.equals("the"))
                && !isDescription(sentence, from, to);
    }

    private boolean isDescription(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean noun = words.isNominal(sentence, i)
                    || words.is(sentence, i, "Preposition")
                    || words.is(sentence, i, "And")
                    || words.is(sentence, i, "Verb");
            if (!noun) {
                return false;
            }
        }
        return true;
    }

    /** The noun phrase that ends at a token. */
    Optional<Phrase> leftFrom(Sentence sentence, int last) {
        int start = last + 1;
        int at = last;
        while (at >= 0 && last - at < LONGEST) {
            if (at > 0 && sentence.token(at).lower().equals("that")) {
                break; // "said that detectives …"
            }
            if (at < last && words.is(sentence, at, "TimeNoun") && isNameNext(sentence, at + 1)) {
                break; // "earlier in the day President Berg"
            }
            if (words.is(sentence, at, "Det") || words.is(sentence, at, "Possessive") && !isEnding(sentence, at)) {
                start = at;
                at--;
                if (!isInner(sentence, at)) {
                    break;
                }
            } else if (words.isNominal(sentence, at)) {
                start = at;
                at--;
            } else if (start <= last && isInner(sentence, at)) {
                at--;
            } else {
                break;
            }
        }
        return phrase(sentence, start, last + 1);
    }

    private static boolean isNameNext(Sentence sentence, int at) {
        return sentence.token(at).isCapitalised() && !sentence.token(at - 1).isCapitalised();
    }

    /** The speaker with another joined to it: of "a police officer and a medical source" the first. */
    Optional<Phrase> joinedTo(Sentence sentence, Phrase phrase) {
        int and = phrase.from() - 1;
        if (and < 1 || !sentence.token(and).lower().equals("and")) {
            return Optional.empty();
        }
        return leftFrom(sentence, and - 1)
                .filter(first -> first.from() == 0
                        || words.is(sentence, first.from() - 1, "Comma")
                        || words.is(sentence, first.from() - 1, "Quote"));
    }

    /** "The health minister" with the name behind a comma, where a clause ends behind the name. */
    Phrase withName(Sentence sentence, Phrase title) {
        int at = title.to() + 1;
        if (!words.is(sentence, title.to() - 1, "Title") || !words.is(sentence, title.to(), "Comma")) {
            return title;
        }
        while (at < sentence.size()
                && at - title.to() <= 4
                && sentence.token(at).isCapitalised()) {
            at++;
        }
        boolean ends = at >= sentence.size()
                || words.is(sentence, at, "Stop")
                || words.is(sentence, at, "Comma") && words.is(sentence, at + 1, "Relative");
        return ends && at > title.to() + 1 ? new Phrase(title.from(), at) : title;
    }

    private static boolean isEnding(Sentence sentence, int at) {
        return sentence.token(at).lower().startsWith("'");
    }

    /** A preposition inside a noun phrase: "the head of the hospital". */
    private boolean isInner(Sentence sentence, int at) {
        return at > 0
                && INNER.contains(sentence.token(at).lower())
                && words.isNominal(sentence, at - 1)
                && !words.is(sentence, at - 1, "Medium");
    }

    /** The noun phrase that begins at a token. */
    Optional<Phrase> after(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && at - from < LONGEST) {
            boolean goesOn = words.isNominal(sentence, at)
                    || at > from && INNER.contains(sentence.token(at).lower()) && goesOnAfter(sentence, at + 1);
            if (!goesOn) {
                break;
            }
            at++;
        }
        return words.isPronoun(sentence, from) && at == from
                ? Optional.of(new Phrase(from, from + 1))
                : phrase(sentence, from, at);
    }

    private boolean goesOnAfter(Sentence sentence, int at) {
        return words.isNominal(sentence, at)
                && !words.is(sentence, at, "When")
                && !sentence.token(at - 1).lower().equals("on")
                && !words.is(sentence, at, "Medium")
                && !(words.is(sentence, at, "Det") && words.is(sentence, at + 1, "Medium"));
    }

    private Optional<Phrase> phrase(Sentence sentence, int from, int to) {
        boolean letters = false;
        for (int i = from; i < to; i++) {
            letters |= sentence.token(i).isWord() && !words.is(sentence, i, "Det");
        }
        boolean speaker = letters && !words.is(sentence, to - 1, "NoSpeaker") && !endsInCount(sentence, from, to);
        return speaker ? Optional.of(new Phrase(from, to)) : Optional.empty();
    }

    /** "Compared with 40" names nobody; "Channel 4" does. */
    private static boolean endsInCount(Sentence sentence, int from, int to) {
        return Character.isDigit(sentence.token(to - 1).text().charAt(0))
                && (to - 1 == from || !sentence.token(to - 2).isCapitalised());
    }
}
