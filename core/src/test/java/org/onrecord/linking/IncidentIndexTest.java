package org.onrecord.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.linking.SomeProfile.DAY;
import static org.onrecord.linking.SomeProfile.inDayton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;

class IncidentIndexTest {
    private static final Reader READER = Reader.english();
    private static final IncidentProfiler PROFILER = IncidentProfiler.english();

    private static IncidentProfile read(String title, String body, LocalDate published) {
        Reading reading = READER.read(
                new Report(title, title, body, Optional.empty(), Optional.of(published), Optional.empty(), "en"));
        return PROFILER.profile(reading, reading.mainIncident().orElseThrow());
    }

    @Test
    void anIncidentIsFoundUnderTheKeysOfEachOfItsReports() {
        IncidentIndex index = new IncidentIndex();
        index.add("a", inDayton(DAY).profile());
        index.add("a", inDayton(DAY.plusDays(40)).profile());
        index.add("b", inDayton(DAY.plusYears(1)).profile());

        assertThat(index.candidates(inDayton(DAY.plusDays(1)).profile()))
                .extracting(Candidate::id)
                .containsExactly("a");
        assertThat(index.candidates(inDayton(DAY.plusDays(41)).profile()))
                .extracting(Candidate::id)
                .containsExactly("a");
    }

    @Test
    void ofManyThatShareAsManyKeysTheLastBegunAreTheCandidates() {
        IncidentIndex index = new IncidentIndex();
        for (int i = 0; i < 500; i++) {
            index.add("incident " + i, inDayton(DAY).profile());
        }
        index.add("incident 0", inDayton(DAY).profile());

        assertThat(index.candidates(inDayton(DAY).profile()))
                .extracting(Candidate::id)
                .hasSize(IncidentIndex.MOST_CANDIDATES)
                .startsWith("incident 499", "incident 498");
    }

    @Test
    void anIncidentThatManyLaterOnesHideUnderItsPlaceIsFoundByItsVictims() {
        IncidentIndex index = new IncidentIndex();
        IncidentProfile named = inDayton(DAY)
                .naming("kara ostrom", 19)
                .naming("ulric pembry", 44)
                .profile();
        index.add("first", named);
        for (int i = 0; i < IncidentIndex.MOST_OF_A_KEY; i++) {
            index.add("incident " + i, inDayton(DAY).profile());
        }

        assertThat(index.candidates(inDayton(DAY).profile()))
                .extracting(Candidate::id)
                .doesNotContain("first");
        assertThat(index.candidates(named)).extracting(Candidate::id).startsWith("first");
    }

    @Test
    void aMergedIncidentIsFoundAsTheOneThatWasKept() {
        IncidentIndex index = new IncidentIndex();
        IncidentProfile first = inDayton(DAY).naming("kara ostrom", 19).profile();
        IncidentProfile second =
                inDayton(DAY.plusDays(20)).naming("ulric pembry", 44).profile();
        index.add("a", first);
        index.add("b", second);
        index.add("c", second);
        index.merge("b", "c");
        index.merge("a", "b");

        assertThat(index.candidates(second)).containsExactly(new Candidate("a", first.merge(second)));
        assertThatThrownBy(() -> index.merge("a", "b")).hasMessageContaining("found a and b");
    }

    @Test
    void profilesMergeToTheSameInAnyOrder() {
        List<IncidentProfile> reports = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            SomeProfile report = inDayton(DAY.plusDays(i)).killed(i).naming("kara ostrom " + i, i);
            for (int word = 0; word < 40; word++) {
                report.saying("word" + random.nextInt(400), random.nextInt(100) / 10.0);
            }
            reports.add(report.profile());
        }
        IncidentProfile merged = reports.stream().reduce(IncidentProfile::merge).orElseThrow();
        Collections.shuffle(reports, random);

        assertThat(reports.stream().reduce(IncidentProfile::merge)).contains(merged);
        assertThat(merged.words()).hasSize(IncidentProfile.MOST_WORDS);
        assertThat(merged.tolls()).containsEntry(Category.KILLED, Bounds.between(0, 29));
        assertThat(merged.merge(merged)).isEqualTo(merged);
    }

    @Test
    void reportsOfTwoOutletsOnOneShootingAreLinkedAndThoseOnAnotherAreNot() {
        IncidentIndex index = new IncidentIndex();
        Linker linker = Linker.english();
        index.add("first", read("Man killed, two wounded in Toledo shooting", """
                TOLEDO, Ohio - A 31-year-old man was killed and two people were wounded in a shooting on Saturday night in
                the 900 block of Larkhaven Avenue, police said. The dead man was identified as Osmund Tarrow.""", DAY));

        IncidentProfile second = read("Toledo police name victim of fatal shooting", """
                Osmund Tarrow, 31, was shot dead late Saturday on Larkhaven Avenue in Toledo, Ohio, police said on Sunday.
                Two others were wounded.""", DAY.plusDays(1));
        IncidentProfile other = read("Teenager shot dead outside Toledo shop", """
                TOLEDO, Ohio - A 16-year-old boy was shot dead on Saturday outside a shop in the 200 block of Quillon
                Street, police said. He was identified as Piers Vandermole.""", DAY.plusDays(1));

        LinkDecision same = linker.link(second, index.candidates(second));
        assertThat(same.incident()).as("%s", same.reasons()).contains("first");
        LinkDecision apart = linker.link(other, index.candidates(other));
        assertThat(apart.isNew()).as("%s", apart.reasons()).isTrue();
    }
}
