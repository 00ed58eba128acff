package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.reading.SoundReading.assertSound;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Circumstances;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Target;
import org.onrecord.model.Weapon;

/** A report of gunmen, bombs and a fire, with a claim, a war in the background and another report's headline. */
class CircumstancesOfAnAttackTest {
    private static final String BODY = """
            A group of gunmen opened fire inside a large theatre in Lviv on Friday, leaving at least 30 people dead. \
            The theatre was set on fire by the attackers as well.

            The attack left a burning hall and a roof that collapsed. It came days after an election, and as the \
            country's war with its neighbour entered its third year.

            The Islamic State group claimed responsibility for the attack.

            The attackers set off bombs in the hall, police said. Fire trucks and ambulances stood outside. Visitors \
            were being evacuated, although others might have been trapped by the fire. Several men wearing battle \
            fatigues entered the theatre and opened fire on the visitors, the prosecutor's office said.

            ALSO READ: More than 10 dead in attack on Lviv theatre
            """;

    private static final Reading READING = Reader.english()
            .read(new Report(
                    "", "", BODY, Optional.empty(), Optional.of(LocalDate.of(2024, 3, 23)), Optional.empty(), "en"));
    private static final Circumstances TOLD =
            READING.mainIncident().orElseThrow().circumstances();

    @Test
    void theKindsAreAllThree() {
        assertSound(READING);
        assertThat(READING.mainIncident().orElseThrow().kinds())
                .contains(IncidentKind.SHOOTING, IncidentKind.BOMBING, IncidentKind.ARSON);
    }

    @Test
    void theGunmenAreOneActorAndTheClaimingGroupAnother() {
        assertThat(TOLD.perpetrators())
                .extracting(one -> one.mention().text()
                        + one.description().map(more -> " " + more.text()).orElse(""))
                .containsExactly("group of gunmen wearing battle fatigues", "Islamic State group");
    }

    @Test
    void whatWasUsedHitAndDamagedAndWhoCameIsTold() {
        assertThat(TOLD.weapons())
                .extracting(Weapon::mention)
                .extracting(Mention::text)
                .containsExactly("bombs");
        assertThat(TOLD.targets())
                .extracting(Target::mention)
                .extracting(Mention::text)
                .contains("large theatre", "others might have been trapped");
        assertThat(TOLD.damage()).extracting(Mention::text).containsExactly("burning hall", "roof that collapsed");
        assertThat(TOLD.response()).extracting(Mention::text).containsExactly("Fire trucks", "ambulances", "evacuated");
    }
}
