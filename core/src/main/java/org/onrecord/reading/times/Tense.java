package org.onrecord.reading.times;

import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;

/** Tells by the verb words around an expression whether it looks forward; news looks back. */
final class Tense {
    private static final int REACH = 12;

    private Tense() {}

    static boolean isFuture(Sentence sentence, int from, int to, Lexicon lexicon) {
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
