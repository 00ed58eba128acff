package org.onrecord.reading.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** Weighs by the words around a place's name how much they speak for something having happened there, from 0 to 1. */
final class PlaceContext {
    static final double HERE = 1.0;
    private static final double HAPPENING = 0.9;
    private static final double FORCE = 0.7;
    private static final double DATELINE = 0.5;
    private static final double HEADING = 0.7;
    private static final double PLAIN = 0.4;
    private static final double RESIDENT = 0.25;
    static final double ELSEWHERE = 0.12;
    private static final double SAYING = 0.04;

    private static final int REACH = 4;
    /** Tokens from the year of what came before to the names of where it was. */
    private static final int COMPARED = 14;

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final String LIST = "list:";

    private final Map<String, Set<String>> lists = new HashMap<>();

    PlaceContext() {
        WordList words = WordList.load("scenes.txt");
        words.sections().keySet().stream()
                .filter(section -> section.startsWith(LIST))
                .forEach(section -> lists.put(section.substring(LIST.length()), Set.copyOf(words.entries(section))));
    }

    /** The weight of the name that stands at the tokens [from, to). */
    double weight(Sentence sentence, int from, int to) {
        int before = beforeSide(sentence, from);
        if (isDateline(sentence, from, to)) {
            return DATELINE;
        }
        if (isCompared(sentence, from)) {
            return ELSEWHERE;
        }
        if (is(sentence, from - 1, "Beside")) {
            return RESIDENT;
        }
        if (is(sentence, before, "Locative")) {
            return is(sentence, to, "Away") ? ELSEWHERE : located(sentence, before);
        }
        if (is(sentence, to, "Force") || is(sentence, to + 1, "Force") && isName(sentence, to)) {
            return FORCE;
        }
        if (is(sentence, to, "Resident")) {
            return RESIDENT;
        }
        if (is(sentence, to, "Away")) {
            return ELSEWHERE;
        }
        if (lower(sentence, before).equals("of")) {
            return of(sentence, before);
        }
        if (is(sentence, before, "Elsewhere")) {
            return ELSEWHERE;
        }
        if (is(sentence, to, "Happening")) {
            return HAPPENING;
        }
        if (sentence.heading()) {
            return HEADING;
        }
        return is(sentence, to, "Saying") ? SAYING : PLAIN;
    }

    /** "The worst since 1939, when a quake in Erzincan …": what a happening is compared with was elsewhere. */
    private static boolean isCompared(Sentence sentence, int from) {
        for (int i = from - 1; i > 0 && i >= from - COMPARED; i--) {
            boolean year = YEAR.matcher(sentence.token(i).text()).matches();
            if (year && sentence.token(i - 1).lower().equals("since")) {
                return lower(sentence, i + 2).equals("when");
            }
        }
        return false;
    }

    /** "a hospital in Dover", "who lives in Dover", "shot in Dover". */
    private double located(Sentence sentence, int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
            String word = lower(sentence, i);
            if (is(sentence, i, "Away") || is(sentence, i, "Living") || is(sentence, i, "Perceived")) {
                return ELSEWHERE;
            }
            if (word.equals(",") || word.equals(";") || is(sentence, i, "Happening")) {
                break;
            }
        }
        return HERE;
    }

    /** "the outskirts of Dover", "John Smith, 22, of Dover". */
    private double of(Sentence sentence, int of) {
        if (is(sentence, of - 1, "PartOf")) {
            return HAPPENING;
        }
        boolean person = of > 0
                && (isName(sentence, of - 1)
                        || lower(sentence, of - 1).equals(",")
                        || Character.isDigit(lower(sentence, of - 1).charAt(0)));
        return person ? ELSEWHERE : RESIDENT;
    }

    /** "DOVER, Del. (Wire) –" and "CONWAY —": capitals at the head of a paragraph. */
    private static boolean isDateline(Sentence sentence, int from, int to) {
        if (from > 0 || sentence.heading()) {
            return false;
        }
        String text = sentence.token(to - 1).text();
        boolean capitals = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
        for (int i = to; i < Math.min(sentence.size(), to + 8); i++) {
            String mark = sentence.token(i).text();
            if (mark.equals("—") || mark.equals("–") || mark.equals("--") || mark.equals("-") || mark.equals(">")) {
                return true;
            }
            if (mark.equals("(")) {
                return capitals || i == to;
            }
        }
        return false;
    }

    private int beforeSide(Sentence sentence, int from) {
        int at = from - 1;
        while (at >= 0 && from - at <= REACH && is(sentence, at, "Side")) {
            at--;
        }
        return at;
    }

    private static boolean isName(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).isCapitalised();
    }

    private boolean is(Sentence sentence, int at, String list) {
        return at >= 0
                && at < sentence.size()
                && lists.getOrDefault(list, Set.of())
                        .contains(sentence.token(at).lower());
    }

    private static String lower(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return " ";
        }
        Token token = sentence.token(at);
        return token.lower();
    }
}
