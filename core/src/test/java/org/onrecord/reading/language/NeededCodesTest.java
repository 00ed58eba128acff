package org.onrecord.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What patterns need of a sentence, which decides whether they are tried at all. */
class NeededCodesTest {
    private static final int PATTERNS = 3000;
    private static final int LETTERS = 6;

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("AB", "A B"),
                Arguments.of("[AB]C", "AB C"),
                Arguments.of("A(?:B|C)", "A BC"),
                Arguments.of("A(?:B|C|)D", "A D"),
                Arguments.of("A?B*C{0,2}D", "D"),
                Arguments.of("A{2}B+C{1,3}?", "A B C"),
                Arguments.of("(?<who>A)(?:B)?[^C].D", "A D"),
                Arguments.of("(?<=A)(?<!B)C(?=D)(?!E)", "C"),
                Arguments.of("AB|CD", "AC AD BC BD"),
                Arguments.of("(?:A|B?)C", "C"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void setsAreReadOffThePattern(String pattern, String expected) {
        String sets = NeededCodes.of(codes(pattern)).stream()
                .map(NeededCodesTest::letters)
                .collect(Collectors.joining(" "));

        assertThat(sets).isEqualTo(expected);
    }

    @Test
    void noMatchIsLost() {
        Random random = new Random(7);
        for (int i = 0; i < PATTERNS; i++) {
            String regex = codes(pattern(random, 3));
            Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
            List<BitSet> needed = NeededCodes.of(regex);
            for (int length = 1; length <= 8; length++) {
                String text = text(random, length);
                BitSet present = new BitSet();
                text.chars().forEach(present::set);
                if (pattern.matcher(text).results().anyMatch(match -> match.end() > match.start())) {
                    assertThat(needed).as("%s in %s", regex, text).allMatch(present::intersects);
                }
            }
        }
    }

    /** Letters as classes of one code, the letters in a class as classes are written. */
    private static String codes(String pattern) {
        StringBuilder regex = new StringBuilder();
        int inside = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            inside += c == '[' || c == '<' && Character.isLowerCase(pattern.charAt(i + 1)) ? 1 : 0;
            inside -= c == ']' || c == '>' ? 1 : 0;
            boolean code = c >= 'A' && c < 'A' + LETTERS;
            String escaped = String.format("\\x%02x", (int) c);
            regex.append(code ? inside > 0 ? escaped : "[" + escaped + "]" : String.valueOf(c));
        }
        return regex.toString();
    }

    private static String letters(BitSet codes) {
        return codes.stream().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String pattern(Random random, int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> piece(random, depth) + quantifier(random))
                .collect(Collectors.joining());
    }

    private static String piece(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 3)) {
            case 0 -> text(random, 1);
            case 1 -> "[" + text(random, 2) + "]";
            case 2 -> ".";
            case 3 -> "(?:" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            case 4 -> "(?<who" + (random.nextInt() & Integer.MAX_VALUE) + ">" + pattern(random, depth - 1) + ")";
            case 5 -> List.of("(?=", "(?!").get(random.nextInt(2)) + pattern(random, depth - 1) + ")";
            default -> List.of("(?<=", "(?<!").get(random.nextInt(2)) + text(random, 1) + ")";
        };
    }

    private static String quantifier(Random random) {
        return List.of("", "", "", "?", "*", "+", "{0,2}", "{1,2}", "??", "{2}").get(random.nextInt(10));
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Character.toString('A' + random.nextInt(LETTERS)))
                .collect(Collectors.joining());
    }
}
