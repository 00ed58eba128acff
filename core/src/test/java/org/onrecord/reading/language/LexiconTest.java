package org.onrecord.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrases that a lexicon finds in a sentence, and the labels that it gives. */
class LexiconTest {
    private static final Lexicon LEXICON = lexicon(
            "[Person]",
            "police officer man",
            "[Body]",
            "police police_force armed_police_force_of_the",
            "[Act]",
            "force march",
            "[Month]",
            "March",
            "[list:Grave]",
            "mass_grave killed");

    /** A lexicon of the lines of one file. */
    static Lexicon lexicon(String... lines) {
        return new Lexicon(List.of(WordList.parse("test.txt", List.of(lines))), List.of("Counted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the police force | the, police force",
                "police force force | police force, force",
                "police officer | police, officer",
                "police police force | police, police force",
                "armed police force | armed, police force",
                "armed police force of the city | armed police force of the, city",
                "armed police force of a city | armed, police force, of, a, city",
                "the armed police | the, armed, police",
                "Police Force | Police Force",
                "a mass grave | a, mass, grave"
            })
    void longestPhraseAtEachPlaceIsAnItem(String text, String expected) {
        Items items = LEXICON.label(Sentences.of(text));

        String found = IntStream.range(0, items.size())
                .mapToObj(i -> items.spanOf(i, i + 1).of(text))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void anEntryWithAnUpperCaseLetterIsFoundInThatCaseAlone() {
        assertThat(hasLabel("March", "Month")).isTrue();
        assertThat(hasLabel("march", "Month")).isFalse();
        assertThat(hasLabel("march", "Act")).isTrue();
    }

    @Test
    void aWordUnderTwoLabelsHasBoth() {
        assertThat(hasLabel("police", "Person")).isTrue();
        assertThat(hasLabel("police", "Body")).isTrue();
        assertThat(hasLabel("officer", "Body")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo,Cap",
        "al-Hariri,Cap",
        "quiet,Lower",
        "nearly,Ly",
        "12,Numeral",
        "'1,200',Numeral",
        "19-year-old,Aged",
        "two-hour,Hyphenated",
        "Iranians,Demonym",
        "(,Mark"
    })
    void anUnlistedWordIsLabelledByItsShape(String word, String label) {
        assertThat(hasLabel(word, label)).isTrue();
    }

    @Test
    void aPlainListGivesNoLabel() {
        assertThat(LEXICON.lists("killed", "Grave")).isTrue();
        assertThat(LEXICON.listsAny("killed", Set.of("Month", "Grave"))).isTrue();
        assertThat(LEXICON.lists("killed", "Act")).isFalse();
        assertThat(hasLabel("killed", "Lower")).isTrue();
    }

    @Test
    void theLongestWordOfAPhraseTellsOfIt() {
        assertThat(LEXICON.tellingWords(Set.of("Grave"))).containsExactlyInAnyOrder("grave", "killed");
        assertThat(LEXICON.tellingWords(Set.of("Month"))).containsExactly("march");
    }

    @Test
    void labelsOfAnotherAlphabetAreRefused() {
        assertThat(LEXICON.code(Set.of("Counted"))).isNotEqualTo(LEXICON.code(Set.of("Month")));
        assertThatThrownBy(() -> LEXICON.code(Set.of("Unknown"))).hasMessageContaining("Unknown");
        assertThatThrownBy(() -> LEXICON.codesOf("Unknown")).hasMessageContaining("Unknown");
    }

    @Test
    void aPlainListNeedsANameOfItsOwn() {
        assertThatThrownBy(() -> lexicon("[Act]", "march", "[list:Act]", "run")).hasMessageContaining("Act");
    }

    private static boolean hasLabel(String word, String label) {
        return LEXICON.has(LEXICON.label(Sentences.of(word)).get(0), label);
    }
}
