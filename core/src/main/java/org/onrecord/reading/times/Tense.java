package org.onrecord.reading.times;

import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;

/**
 * Tells by the verb that an expression hangs on whether its sentence looks ahead to it or back: the nearest one before
 * it, or behind it where it opens its clause.
 */
record Tense(Sentence sentence, Lexicon lexicon) {
    private static final int REACH = 12;
    private static final int AUXILIARIES = 4;

    /** Which way a sentence looks at a time that it names. */
    enum Look {
        BACK,
        NOW,
        AHEAD,
        OPEN
    }

    /** How the sentence looks at the expression that covers the tokens [from, to). */
    Look at(int from, int to) {
        int lead = from - 1;
        while (lists(lead, "Lead")) {
            lead--;
        }
        if (lists(from - 1, "Until") || lists(from - 1, "From") || isAsSoonAs(from - 1)) {
            return Look.AHEAD;
        }
        if (lists(lead, "By")) {
            return by(lead, to);
        }
        if (lists(lead, "Since") || lists(to, "Possessive") && !lists(lead, "Ahead")) {
            return Look.BACK;
        }
        boolean opens = lead < 0 || lists(lead, "Opening");
        Look first = opens ? behind(to) : lists(lead, "Comma") ? nearest(from, to) : before(from);
        if (first != Look.OPEN) {
            return first;
        }
        return opens ? before(from) : behind(to);
    }

    /** Whether no verb near an expression is of the past. */
    boolean isOpen(int from, int to) {
        for (int i = Math.max(0, from - REACH); i < Math.min(sentence.size(), to + REACH); i++) {
            if ((i < from || i >= to) && look(i) == Look.BACK) {
                return false;
            }
        }
        return true;
    }

    /** "By Friday" is a term to come, unless all had been done by then. */
    private Look by(int at, int to) {
        boolean opens = at == 0 || lists(at - 1, "Opening") || lists(at - 1, "Comma");
        if (opens) {
            return behind(to) == Look.BACK ? Look.BACK : Look.AHEAD;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (word(i).equals("had") && !word(i + 1).equals("to")) {
                return Look.BACK;
            }
        }
        return Look.AHEAD;
    }

    private boolean isAsSoonAs(int at) {
        return word(at).equals("as")
                && (word(at - 1).equals("soon") || word(at - 1).equals("early"));
    }

    private Look before(int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !word(i).equals(";"); i--) {
            Look look = look(i);
            if (look != Look.OPEN) {
                return look;
            }
        }
        return Look.OPEN;
    }

    private Look behind(int to) {
        for (int i = to; i < Math.min(sentence.size(), to + REACH) && !word(i).equals(";"); i++) {
            Look look = look(i);
            if (look != Look.OPEN) {
                return look;
            }
        }
        return Look.OPEN;
    }

    private Look nearest(int from, int to) {
        for (int away = 1; away <= REACH; away++) {
            Look look = look(from - away);
            look = look == Look.OPEN ? look(to - 1 + away) : look;
            if (look != Look.OPEN) {
                return look;
            }
        }
        return Look.OPEN;
    }

    /** What a word says of the time of its clause; most say nothing. */
    private Look look(int at) {
        String word = word(at);
        if (word.isEmpty()) {
            return Look.OPEN;
        }
        if (lexicon.lists(word, "Modal")) {
            return isUnreal(at) ? Look.BACK : Look.AHEAD;
        }
        if (lexicon.lists(word, "Be") && word(at + 1).equals("to")
                || word.equals("set") && lists(at + 1, "SetTo")
                || lexicon.lists(word, "Plan")) {
            return isPerfect(at) ? Look.BACK : Look.AHEAD;
        }
        if (lexicon.lists(word, "Timetable")) {
            return Look.AHEAD;
        }
        return isPast(at) ? pastAfter(at - 1) : Look.OPEN;
    }

    /** "Would have", "would not say": what did not come. */
    private boolean isUnreal(int at) {
        boolean not = lists(at + 1, "Not");
        String verb = word(at + (not ? 2 : 1));
        return verb.equals("have") || not && lexicon.lists(verb, "Saying");
    }

    /** "Had been due", "had planned". */
    private boolean isPerfect(int at) {
        return word(at - 1).equals("had")
                || word(at - 1).equals("been") && word(at - 2).equals("had");
    }

    private boolean isPast(int at) {
        Token token = sentence.token(at);
        String word = token.lower();
        return lexicon.lists(word, "Past")
                || word.endsWith("ed")
                        && word.length() > 4
                        && Character.isLowerCase(token.text().charAt(0))
                        && !lexicon.lists(word, "NotPast");
    }

    /** A participle behind "will be" is of the future, behind "to" of what that hangs on. */
    private Look pastAfter(int last) {
        for (int i = last; i > last - AUXILIARIES; i--) {
            String word = word(i);
            if (lexicon.lists(word, "Modal")) {
                return isUnreal(i) ? Look.BACK : Look.AHEAD;
            }
            if (word.equals("to")) {
                return word(i + 1).equals("be") && i > 0 && !isPast(i - 1) ? Look.AHEAD : Look.OPEN;
            }
            if (word.equals("is") || word.equals("are")) {
                return Look.NOW;
            }
            if (!word.equals("be") && !word.equals("remain") && !lexicon.lists(word, "Not") && !word.endsWith("ly")) {
                return Look.BACK;
            }
        }
        return Look.BACK;
    }

    private boolean lists(int at, String label) {
        String word = word(at);
        return !word.isEmpty() && lexicon.lists(word, label);
    }

    private String word(int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).lower();
    }
}
