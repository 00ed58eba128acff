package org.onrecord.reading.events;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.EventMention;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Report;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.text.Segmenter;

class EventFinderTest {
    private static final EventFinder FINDER = EventFinder.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed nine guards in Lund. | killed: attacker Gunmen, victim nine guards, place Lund",
                "Nine guards were killed by gunmen. | killed: victim Nine guards, attacker gunmen",
                "The attack on the barracks by rebels failed. | attack: victim the barracks, attacker rebels",
                "A militant detonated a bomb in Lund. | detonated: attacker A militant, instrument a bomb, place Lund",
                "He was stabbed with a knife. | stabbed: victim He, instrument a knife",
                "A bomb exploded near a school. | exploded: instrument A bomb, place a school",
                "Two nurses died. | died: victim Two nurses",
                "A man drove a van into a crowd. | drove a van into: attacker A man, instrument van, victim a crowd"
            })
    void argumentsAreFoundByTheFormOfTheTrigger(String text, String expected) {
        assertThat(written(find(text))).isEqualTo(expected);
    }

    @Test
    void anIncidentOfSeveralKindsHasThemAll() {
        String text = "Gunmen opened fire in a hall, killing nine people. They set off bombs and set the hall on fire.";

        assertThat(IncidentKinds.of(sentences(text), find(text)))
                .containsExactlyInAnyOrder(IncidentKind.SHOOTING, IncidentKind.BOMBING, IncidentKind.ARSON);
    }

    @Test
    void anAttackAsSuchYieldsToWhatSaysHowItWasDone() {
        String text = "The attack killed nine people. The attack was a suicide bombing.";

        assertThat(IncidentKinds.of(sentences(text), find(text))).containsExactly(IncidentKind.BOMBING);
    }

    @Test
    void harmOfNoListedKindIsOther() {
        String text = "Two swimmers drowned in a lake.";

        assertThat(IncidentKinds.of(sentences(text), find(text))).containsExactly(IncidentKind.OTHER);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(IncidentKinds.of(sentences("It rained."), List.of())).isEmpty();
    }

    private static String written(List<EventMention> events) {
        return events.stream()
                .map(event -> event.trigger().text() + ": "
                        + event.arguments().stream()
                                .map(a -> a.role().name().toLowerCase(Locale.ROOT) + " "
                                        + a.mention().text())
                                .collect(joining(", ")))
                .collect(joining("; "));
    }

    private static List<EventMention> find(String text) {
        return FINDER.find(sentences(text), text(text));
    }

    private static List<Sentence> sentences(String text) {
        return Segmenter.english().segment(report(text));
    }

    private static String text(String text) {
        return report(text).text();
    }

    private static Report report(String text) {
        return new Report("", "", text, Optional.empty(), Optional.empty(), Optional.empty(), "en");
    }
}
