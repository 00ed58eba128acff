package org.onrecord.evaluation;

import java.util.List;
import java.util.Set;

/**
 * Running text again of tokens that were split at every mark: "U . S ." is "U.S.", "al - Awlaki" is "al-Awlaki".
 *
 * <p>Where a hyphen stood with blanks around it the text can't be told from one without; it is read as the latter.
 */
final class JoinedTokens {
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", "!", "?", ")", "]", "%", "”");
    private static final Set<String> OPENING = Set.of("(", "[", "$", "£", "€", "“", "#");
    private static final Set<String> INSIDE = Set.of("-", "’", "'", "/");
    private static final Set<String> IN_NUMBERS = Set.of(",", ".", ":");

    private JoinedTokens() {}

    static String text(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(i > 0 && isApart(tokens, i) ? " " : "").append(tokens.get(i));
        }
        return text.toString();
    }

    /** Whether a blank stood before the token at {@code i}. */
    private static boolean isApart(List<String> tokens, int i) {
        String before = tokens.get(i - 1);
        String token = tokens.get(i);
        if (CLOSING.contains(token) || INSIDE.contains(token) || OPENING.contains(before) || INSIDE.contains(before)) {
            return false;
        }
        boolean initial = before.equals(".") && i >= 2 && isInitial(tokens.get(i - 2));
        if (initial && isInitial(token)) {
            return false;
        }
        boolean number = IN_NUMBERS.contains(before) && i >= 2 && isNumber(tokens.get(i - 2)) && isNumber(token);
        return !number;
    }

    private static boolean isInitial(String token) {
        return token.length() == 1 && Character.isUpperCase(token.charAt(0));
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }
}
