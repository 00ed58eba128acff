package org.onrecord.reading.statements;

import java.util.List;
import java.util.Set;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** What this room asks of a token. */
final class Words {
    private static final Set<String> BREAKS = Set.of(
            "Comma",
            "Stop",
            "Quote",
            "Colon",
            "Open",
            "Close",
            "Sub",
            "Relative",
            "And",
            "Be",
            "Modal",
            "Verb",
            "Not",
            "Say",
            "They");

    private final Lexicon lexicon;

    Words() {
        lexicon = new Lexicon(
                List.of(WordList.load("words.txt"), WordList.load("people.txt"), WordList.load("attribution.txt")),
                List.of());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean is(Sentence sentence, int i, String label) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        return lexicon.lists(token.lower(), label) || token.isCapitalised() && lexicon.lists(token.text(), label);
    }

    /** Whether a token is on one of some lists. */
    boolean isAny(Sentence sentence, int i, Set<String> labels) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        return lexicon.listsAny(token.lower(), labels)
                || token.isCapitalised() && lexicon.listsAny(token.text(), labels);
    }

    boolean isPronoun(Sentence sentence, int i) {
        return is(sentence, i, "Pronoun") || is(sentence, i, "They");
    }

    /** Whether the walk through a noun phrase ends before this token. */
    boolean breaksPhrase(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size() || is(sentence, i, "When")) {
            return true;
        }
        if (isName(sentence, i)) {
            return false;
        }
        return isAny(sentence, i, BREAKS);
    }

    /** A capitalised word in the middle of a sentence: "May" the minister, not "may". */
    private static boolean isName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return i > 0
                && !sentence.heading()
                && token.isCapitalised()
                && token.text().length() > 2
                && Character.isLowerCase(token.text().charAt(1));
    }

    /** Whether a token can be a noun or what stands before one. */
    boolean isNominal(Sentence sentence, int i) {
        if (breaksPhrase(sentence, i)) {
            return false;
        }
        char first = sentence.token(i).text().charAt(0);
        return (Character.isLetterOrDigit(first) || first == '\'' || first == '’' || first == '@')
                && !is(sentence, i, "Preposition")
                && !is(sentence, i, "Have");
    }
}
