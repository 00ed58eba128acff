package org.onrecord.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.reading.language.ItemPattern.Match;

/** Patterns of labels: what they match, and that the look at what they need never changes it. */
class ItemPatternTest {
    private static final Lexicon LEXICON = LexiconTest.lexicon(
            "[People]",
            "people soldiers",
            "[Be]",
            "were was",
            "[Harm]",
            "killed injured",
            "[And]",
            "and",
            "[Comma]",
            ",",
            "[Harm Word]",
            "hurt");

    private static final Map<String, String> MACROS = Map.of("Count", "Numeral | And Numeral");
    private static final List<String> WORDS =
            List.of("people", "were", "killed", "and", ",", "hurt", "12", "Oslo", "quietly", "there", "soldiers");
    private static final int SENTENCES = 2000;
    private static final int LONGEST = 9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Numeral People Be Harm",
                "(?<who>People) (?:Comma !Comma{1,8} Comma)? Be+ Ly* (?<what>Harm)",
                "Harm | People",
                "$Count? (?<who>People)",
                "(?<=Be) Harm",
                "(?<!Be) Harm (?!And)",
                "(?=Cap) . Lower",
                "[People Cap] (?:And [People Cap])*",
                "![Harm Be] Be",
                "(?: Harm | And?) People",
                "(?: Harm Be | Be Harm) {1,2}",
                "Harm{0,2} And",
                "Word"
            })
    void whatAPatternNeedsNeverChangesWhatItMatches(String source) {
        ItemPattern pattern = pattern(source);
        // Beside an alternative that any item could open, nothing is needed; it never matches itself.
        ItemPattern always = pattern("(?:" + source + ") | (?!.) .");
        Random random = new Random(11);
        for (int i = 0; i < SENTENCES; i++) {
            String text = IntStream.rangeClosed(0, random.nextInt(LONGEST))
                    .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" "));
            Items items = LEXICON.label(Sentences.of(text));

            assertThat(pattern.in(items)).as(text).isEqualTo(always.in(items));
        }
    }

    @Test
    void groupsAreNamed() {
        Match match = matches("(?<who>People) (?:And (?<more>People))? Be (?<what>Harm)", "12 people were killed")
                .get(0);

        assertThat(match.from()).isEqualTo(1);
        assertThat(match.to()).isEqualTo(4);
        assertThat(match.find("who")).contains(new ItemPattern.Group(1, 2));
        assertThat(match.find("what")).contains(new ItemPattern.Group(3, 4));
        assertThat(match.find("more")).isEmpty();
    }

    @Test
    void matchesDoNotOverlap() {
        assertThat(matches("Harm Harm", "killed hurt injured")).hasSize(1);
        assertThat(matches("Harm", "killed hurt injured")).hasSize(3);
    }

    @Test
    void behindAnUnwantedMatchTheSearchBeginsInsideIt() {
        Items items = LEXICON.label(Sentences.of("killed hurt injured"));

        assertThat(pattern("Harm Harm").in(items, match -> match.from() > 0))
                .extracting(Match::from)
                .containsExactly(1);
    }

    @Test
    void anEmptyMatchIsNone() {
        assertThat(matches("Harm*", "people were there")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "$Unknown", "(?:Harm", "[Harm Unknown]"})
    void unknownLabelsMacrosAndBrokenPatternsAreRefused(String source) {
        assertThatThrownBy(() -> pattern(source)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Match> matches(String source, String text) {
        return pattern(source).in(LEXICON.label(Sentences.of(text)));
    }

    private static ItemPattern pattern(String source) {
        return ItemPattern.compile(source, LEXICON, MACROS);
    }
}
