package org.onrecord.reading.times;

import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;

/** Tells by the verb words around an expression whether it looks forward; news looks back. */
final class Tense {
    private static final int REACH = 12;

    private Tense() {}

    static boolean isFuture(Sentence sentence, int from, int to, Lexicon lexicon) {
        if (from > 0 && lexicon.lists(sentence.token(from - 1).lower(), "Until")) {
            return true;
        }
        for (int away = 1; away <= REACH; away++) {
            int sign = sign(sentence, from - away, lexicon);
            if (sign == 0) {
                sign = sign(sentence, to - 1 + away, lexicon);
            }
            if (sign != 0) {
                return sign > 0;
            }
        }
        return false;
    }

    /** Whether no verb word near an expression is of the past. */
    static boolean isOpen(Sentence sentence, int from, int to, Lexicon lexicon) {
        for (int i = Math.max(0, from - REACH); i < Math.min(sentence.size(), to + REACH); i++) {
            if ((i < from || i >= to) && sign(sentence, i, lexicon) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int sign(Sentence sentence, int at, Lexicon lexicon) {
        if (at < 0 || at >= sentence.size()) {
            return 0;
        }
        String word = sentence.token(at).lower();
        if (lexicon.lists(word, "Future")) {
            return 1;
        }
        boolean past = lexicon.lists(word, "Past") || word.endsWith("ed") && word.length() > 4;
        return past ? -1 : 0;
    }
}
