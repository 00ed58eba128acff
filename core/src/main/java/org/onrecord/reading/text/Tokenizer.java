package org.onrecord.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Token;

/**
 * Cuts text into words, numbers and marks in one pass.
 *
 * <p>Hyphenated words ("19-year-old"), numbers ("1,200", "8:23", "$60"), acronyms ("U.S.") and listed abbreviations
 * ("Gen.") are one token; a possessive or shortened ending ("'s") is one of its own.
 */
final class Tokenizer {
    private static final int LONGEST_TOKEN = 200;

    private final Set<String> abbreviations;

    Tokenizer(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 1);
        int at = from;
        while (at < to) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfToken(text, at, to);
            int split = startOfEnding(text, at, end);
            if (split > at) {
                tokens.add(token(text, at, split));
            }
            tokens.add(token(text, split > at ? split : at, end));
            at = end;
        }
        return tokens;
    }

    private static Token token(String text, int start, int end) {
        String characters = text.substring(start, end);
        return new Token(
                new Span(start, end),
                characters,
                characters.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u2007';
    }

    private int endOfToken(String text, int at, int to) {
        char first = text.charAt(at);
        boolean money = "$£€".indexOf(first) >= 0 && at + 1 < to && Character.isDigit(text.charAt(at + 1));
        if (!Character.isLetterOrDigit(first) && !money) {
            boolean dots = first == '.' && text.startsWith("...", at);
            return Math.min(to, at + (dots ? 3 : Character.charCount(text.codePointAt(at))));
        }
        int end = at + 1;
        while (end < to && end - at < LONGEST_TOKEN && (isInside(text, end) || joins(text, end, to))) {
            end++;
        }
        return end < to && text.charAt(end) == '.' && keepsPeriod(text, at, end) ? end + 1 : end;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a mark between two characters belongs to the token that they are in. */
    private static boolean joins(String text, int at, int to) {
        if (at + 1 >= to) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '‑' -> Character.isLetterOrDigit(after);
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || isAcronym(text, at) && Character.isLetter(after)
                        || Character.isLowerCase(before) && Character.isLowerCase(after);
            default -> false;
        };
    }

    /** Whether the letter before a period stands alone, as in "U.S." and "a.m.". */
    private static boolean isAcronym(String text, int period) {
        return Character.isLetter(text.charAt(period - 1))
                && (period < 2 || !Character.isLetterOrDigit(text.charAt(period - 2)));
    }

    private boolean keepsPeriod(String text, int start, int end) {
        boolean initial = isAcronym(text, end) && (end - start > 1 || Character.isUpperCase(text.charAt(start)));
        return initial && !text.substring(start, end).equals("I") || abbreviations.contains(text.substring(start, end));
    }

    /** Where "'s", "'re", "n't" and the like begin inside a token; the token's start if it has no such ending. */
    private static int startOfEnding(String text, int start, int end) {
        for (int back = 2; back <= 3 && end - back > start; back++) {
            char c = text.charAt(end - back);
            if (c == '\'' || c == '’') {
                boolean negation = text.charAt(end - 1) == 't' && text.charAt(end - back - 1) == 'n' && back == 2;
                return negation ? Math.max(start, end - 3) : end - back;
            }
        }
        return start;
    }
}
