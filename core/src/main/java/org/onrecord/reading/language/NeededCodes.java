package org.onrecord.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What every match of a pattern needs: of each of some sets of codes at least one.
 *
 * <p>Most sentences lack what most patterns need, and a look at the codes they have is much cheaper than a search. The
 * sets are read off the regular expression: a character class that cannot be left out is one, and of alternatives the
 * union is. What the reading does not know asks for nothing, so that no match is ever lost.
 */
final class NeededCodes {
    /** Alternatives of which each needs several sets are told apart by this many unions at most. */
    private static final int MOST_UNIONS = 16;

    private final String regex;
    private int at;

    private NeededCodes(String regex) {
        this.regex = regex;
    }

    /** The sets of codes of a regular expression whose letters are codes. */
    static List<BitSet> of(String regex) {
        return List.copyOf(new NeededCodes(regex).alternatives());
    }

    /** Reads up to the end of the group, or of the expression. */
    private List<BitSet> alternatives() {
        List<BitSet> needed = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            needed = either(needed, sequence());
        }
        return needed;
    }

    private List<BitSet> sequence() {
        List<BitSet> needed = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            List<BitSet> piece = piece();
            if (!skipQuantifier()) {
                piece.stream().filter(set -> !needed.contains(set)).forEach(needed::add);
            }
        }
        return needed;
    }

    private List<BitSet> piece() {
        char first = regex.charAt(at++);
        if (first == '[') {
            return characterClass();
        }
        if (first == '(') {
            boolean around = regex.startsWith("?=", at)
                    || regex.startsWith("?!", at)
                    || regex.startsWith("?<=", at)
                    || regex.startsWith("?<!", at);
            if (regex.startsWith("?<", at) && !around) {
                at = regex.indexOf('>', at) + 1;
            } else if (regex.startsWith("?", at)) {
                at += around && regex.charAt(at + 1) == '<' ? 3 : 2;
            }
            List<BitSet> inside = alternatives();
            at++;
            return around ? List.of() : inside;
        }
        if (first == '\\') {
            at++;
        }
        return List.of();
    }

    /** {@code [\x01\x2f]}; what is not in a class of this form asks for nothing. */
    private List<BitSet> characterClass() {
        int end = regex.indexOf(']', at);
        BitSet codes = new BitSet();
        boolean known = end > at && (end - at) % 4 == 0;
        for (int i = at; known && i < end; i += 4) {
            known = regex.startsWith("\\x", i);
            if (known) {
                codes.set(Integer.parseInt(regex.substring(i + 2, i + 4), 16));
            }
        }
        at = end + 1;
        return known ? List.of(codes) : List.of();
    }

    /** Reads a quantifier where one stands; whether it lets the piece before it be left out. */
    private boolean skipQuantifier() {
        if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return false;
        }
        char first = regex.charAt(at);
        boolean optional = first == '?' || first == '*' || regex.startsWith("{0", at) || regex.startsWith("{,", at);
        at = first == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        return optional;
    }

    /** What is needed where one of two alternatives is. */
    private static List<BitSet> either(List<BitSet> one, List<BitSet> other) {
        List<BitSet> unions = new ArrayList<>();
        for (BitSet first : one) {
            for (BitSet second : other) {
                BitSet union = (BitSet) first.clone();
                union.or(second);
                if (!unions.contains(union) && unions.size() < MOST_UNIONS) {
                    unions.add(union);
                }
            }
        }
        return unions;
    }
}
