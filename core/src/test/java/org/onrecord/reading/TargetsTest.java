package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Target;

class TargetsTest {
    private static final Reader READER = Reader.english();

    @Test
    void personsAreTiedTogetherAcrossSentences() {
        List<String> targets = targets("""
                Two killed, officer hurt in Marlow shooting

                A 25-year-old man and a woman were shot and killed on Friday night in Marlow, police said. An officer was \
                wounded.

                John Hale, 25, died at the scene. Also killed was Mary Pratt, 31, of Marlow. Pratt was pronounced dead at the \
                hospital.

                Officer Ann Reed, 28, was shot in the arm. She was treated and released. Another man suffered minor injuries.
                """);

        assertThat(targets)
                .containsExactly(
                        "John Hale, 25: man, 25, killed",
                        "Mary Pratt, 31: woman, 31, killed",
                        "Officer Ann Reed, 28: officer, 28, injured",
                        "Another man: man, -, injured");
    }

    @Test
    void oneWhoWasShotAndDiedLaterIsOnePerson() {
        assertThat(targets("Teen shot in Marlow\n\nA 16-year-old boy was shot on Friday. The boy later died."))
                .containsExactly("Teen: teen, 16, killed");
    }

    @Test
    void attackersAreNoTargets() {
        assertThat(targets("Two dead in Marlow\n\nA man shot and killed his wife before turning the gun on himself."))
                .containsExactly("his wife: wife, -, killed");
    }

    @Test
    void relativesOfOneNameAreTwo() {
        assertThat(targets("Two dead in Marlow\n\nJohn Hale was shot and killed. Mary Hale was killed by the blast."))
                .containsExactly("John Hale: -, -, killed", "Mary Hale: -, -, killed");
    }

    private static List<String> targets(String text) {
        int title = text.indexOf("\n\n");
        Reading reading = READER.read(new Report(
                "id",
                text.substring(0, title),
                text.substring(title + 2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en"));
        return reading.mainIncident().orElseThrow().circumstances().targets().stream()
                .filter(target -> target.kind() == Target.Kind.PERSON)
                .map(target -> "%s: %s, %s, %s"
                        .formatted(
                                target.mention().text(),
                                target.role().orElse("-"),
                                target.age().isPresent() ? "" + target.age().getAsInt() : "-",
                                target.harm().orElseThrow().code()))
                .toList();
    }
}
