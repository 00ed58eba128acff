package org.onrecord.publishing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.RecordDraft;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Location;
import org.onrecord.model.Place;
import org.onrecord.model.Toll;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;

class TollWordsTest {
    private static final TollSeries HOSTAGES =
            new TollSeries(Category.HOSTAGES, Figure.ALL, List.of(), Map.of(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60|93|93|60–93|60 to 93 held hostage",
                "137|137|137|137|137 held hostage",
                "137|143|1500|137–1,500|143 held hostage (137 to 1,500)",
                "40||       |≥ 40|at least 40 held hostage",
                "40|40|     |≥ 40|at least 40 held hostage",
                "40|60|     |≥ 40|60 held hostage (at least 40)",
                "  |  |100  |≤ 100|at most 100 held hostage",
                "  |7 |     |7|7 held hostage",
                "0 |0 |0    |0|0 held hostage",
            })
    void boundsAreSaid(Long low, Long best, Long high, String brief, String words) {
        Toll toll = RecordDraft.toll(
                Optional.ofNullable(low), Optional.ofNullable(best), Optional.ofNullable(high), "1/f1");

        assertThat(TollWords.brief(toll)).isEqualTo(brief);
        assertThat(TollWords.inWords(HOSTAGES, toll)).contains(words);
    }

    @Test
    void nothingKnownIsADash() {
        assertThat(TollWords.brief(Toll.NONE)).isEqualTo("–");
        assertThat(TollWords.inWords(HOSTAGES, Toll.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "concert hall|        |at a concert hall in Vetrin, Ostland",
                "a city bus  |        |on a city bus in Vetrin, Ostland",
                "            |5 Elm St|at 5 Elm St in Vetrin, Ostland",
                "the Vetrin Arena|    |at the Vetrin Arena in Ostland",
                "            |        |in Vetrin, Ostland",
            })
    void placesStandInASentence(String venue, String address, String words) {
        Location vetrin = new Location(
                1, "Vetrin", Location.Level.CITY, Optional.empty(), Optional.empty(), "Ostland", "XO", 51, 14, 80_000);

        assertThat(PlaceWords.of(new Whereabouts(
                        Optional.of(vetrin),
                        Place.Precision.CITY,
                        Optional.ofNullable(venue),
                        Optional.ofNullable(address))))
                .isEqualTo(words);
    }
}
