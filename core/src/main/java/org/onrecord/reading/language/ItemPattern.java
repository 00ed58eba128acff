package org.onrecord.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression whose letters are labels.
 *
 * <p>Names stand for items with that label, {@code .} for any item, {@code !Name} for an item without the label, and
 * {@code $Name} for a macro; everything else is as in {@link java.util.regex.Pattern}, groups and look-around included:
 *
 * <pre>{@code (?<who>People) (?:Comma !Comma{1,8} Comma)? Be+ Adverb* (?<what>Participle)}</pre>
 */
public final class ItemPattern {
    private static final Pattern PIECE = Pattern.compile(
            "\\(\\?<?[=!:]|\\(\\?<[A-Za-z0-9]+>|\\$[A-Za-z]+|!?\\[[A-Za-z| ]+\\]|!?[A-Za-z]+|\\{[0-9,]+\\}|\\s+|.");

    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>");

    private final String source;
    private final Pattern pattern;
    private final List<String> names;
    private final List<BitSet> needed;

    private ItemPattern(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
        this.names = GROUP_NAME
                .matcher(pattern.pattern())
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        this.needed = NeededCodes.of(pattern.pattern());
    }

    /** Compiles a pattern; refuses labels and macros that do not exist. */
    public static ItemPattern compile(String source, Lexicon lexicon, Map<String, String> macros) {
        try {
            return new ItemPattern(source, Pattern.compile(translate(source, lexicon, macros), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("Expected a pattern of labels but found \"" + source + "\"", e);
        }
    }

    private static String translate(String source, Lexicon lexicon, Map<String, String> macros) {
        StringBuilder regex = new StringBuilder();
        Matcher pieces = PIECE.matcher(source);
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.isBlank()) {
                continue;
            }
            if (piece.startsWith("$") && piece.length() > 1) {
                String macro = macros.get(piece.substring(1));
                if (macro == null) {
                    throw new IllegalArgumentException("Expected a macro but found \"" + piece + "\" in " + source);
                }
                regex.append("(?:").append(translate(macro, lexicon, macros)).append(')');
            } else if (piece.matches("!?[A-Za-z]+")) {
                regex.append(characterClass(piece.startsWith("!"), List.of(piece.replace("!", "")), lexicon));
            } else if (piece.matches("!?\\[.+")) {
                String inside = piece.substring(piece.indexOf('[') + 1, piece.length() - 1);
                regex.append(characterClass(piece.startsWith("!"), List.of(inside.split("[| ]+")), lexicon));
            } else {
                regex.append(piece);
            }
        }
        return regex.toString();
    }

    private static String characterClass(boolean negated, List<String> labels, Lexicon lexicon) {
        StringBuilder codes = new StringBuilder();
        labels.forEach(label -> codes.append(lexicon.codesOf(label)));
        return (negated ? "[^" : "[") + codes + "]";
    }

    /** All matches, left to right, without overlap. */
    public List<Match> in(Items items) {
        return in(items, match -> true);
    }

    /** All matches that are wanted, left to right, without overlap; behind an unwanted one the search begins inside it. */
    public List<Match> in(Items items, Predicate<Match> wanted) {
        for (BitSet codes : needed) {
            if (!codes.intersects(items.present())) {
                return List.of();
            }
        }
        List<Match> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(items.codes());
        int at = 0;
        while (at < items.size() && matcher.find(at)) {
            Match match = new Match(matcher.start(), matcher.end(), groupsOf(matcher));
            boolean takes = match.to() > match.from() && wanted.test(match);
            if (takes) {
                matches.add(match);
            }
            at = takes ? match.to() : match.from() + 1;
        }
        return matches;
    }

    private Map<String, Group> groupsOf(Matcher matcher) {
        Map<String, Group> groups = new TreeMap<>();
        for (String name : names) {
            if (matcher.start(name) >= 0) {
                groups.put(name, new Group(matcher.start(name), matcher.end(name)));
            }
        }
        return groups;
    }

    /**
     * Where a pattern matched.
     *
     * @param from index of the first item
     * @param to index after the last item
     * @param groups the named groups that took part
     */
    public record Match(int from, int to, Map<String, Group> groups) {
        public Optional<Group> find(String name) {
            return Optional.ofNullable(groups.get(name));
        }
    }

    /**
     * Where a named group matched.
     *
     * @param from index of the first item
     * @param to index after the last item
     */
    public record Group(int from, int to) {}

    @Override
    public String toString() {
        return source;
    }
}
