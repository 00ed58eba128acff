package org.onrecord.publishing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.IncidentKind;

class KindWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHOOTING|shooting",
                "SHOOTING ARSON|shooting and arson",
                "SHOOTING BOMBING ARSON|shooting, bombing and arson",
                "ARMED_ATTACK|attack",
                "ARMED_ATTACK STABBING|stabbing",
                "ARMED_ATTACK FIRE|attack and fire",
                "ARSON FIRE|arson",
                "BOMBING EXPLOSION_ACCIDENT|bombing",
                "EXPLOSION_ACCIDENT FIRE|explosion and fire",
                "TRANSPORT_CRASH|crash",
                "MINE_DISASTER|mine disaster",
                "VEHICLE_ATTACK OTHER|vehicle attack",
                "OTHER|incident",
            })
    void kindsAreNamedAsPeopleNameThem(String kinds, String words) {
        assertThat(KindWords.of(Arrays.stream(kinds.split(" "))
                        .map(IncidentKind::valueOf)
                        .toList()))
                .contains(words);
    }

    @Test
    void noKindHasNoWords() {
        assertThat(KindWords.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noKindByItselfIsLeftOut(IncidentKind kind) {
        assertThat(KindWords.of(List.of(kind))).isPresent();
    }
}
