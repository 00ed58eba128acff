package org.onrecord.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileWordsTest {
    private static final ProfileWords WORDS = new ProfileWords(WordWeights.english());

    @Test
    void peopleAreThoseWithAnAgeOrIdentified() {
        String text = "Kara L. Ostrom, 19, was hurt, said Chief Ulric Pembry; 44-year-old Piers Vandermole was held."
                + " The dead man was identified as Osmund Tarrow.";

        assertThat(WORDS.people(text)).containsExactlyInAnyOrder("osmund tarrow", "kara ostrom", "piers vandermole");
        assertThat(WORDS.ages(text)).containsExactly(19, 44);
    }

    @Test
    void namesOfPlacesAreNoNames() {
        Map<String, Double> weighed =
                WORDS.weighed("Shots near Quillon Heights hit Osmund Tarrow.", Set.of("quillon heights"));

        assertThat(weighed).containsKeys("osmund tarrow", "quillon").doesNotContainKey("quillon heights");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Aa ", "A. ", "Abc, 1", "a", "identified a ", "1", " "})
    void oddTextsTakeNoLongTime(String piece) {
        String text = piece.repeat(100_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            WORDS.weighed(text, Set.of());
            WORDS.people(text);
            WORDS.ages(text);
        });
    }
}
