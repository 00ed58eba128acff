package org.onrecord.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.linking.SomeProfile.DAY;
import static org.onrecord.linking.SomeProfile.city;
import static org.onrecord.linking.SomeProfile.inDayton;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.CrocusReading;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.LinkDecision.Reason;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;

class LinkerTest {
    private static final Linker LINKER = Linker.english();

    private static final IncidentProfile FIRST =
            inDayton(DAY).killed(1).injured(3).naming("kara ostrom", 19).profile();

    private static LinkDecision link(IncidentProfile profile, IncidentProfile... known) {
        List<Candidate> candidates = new ArrayList<>();
        for (IncidentProfile one : known) {
            candidates.add(new Candidate("incident " + (candidates.size() + 1), one));
        }
        return LINKER.link(profile, candidates);
    }

    @Test
    void aRisenTollOfTheSamePlaceDayAndVictimIsTheSameIncident() {
        IncidentProfile later =
                inDayton(DAY).killed(2).injured(2).naming("kara ostrom", 19).profile();

        LinkDecision decision = link(later, FIRST);

        assertThat(decision.incident()).contains("incident 1");
        assertThat(decision.score()).isGreaterThan(0.8);
    }

    @Test
    void anotherShootingInTheCityOnTheSameDayWithOtherVictimsIsNew() {
        IncidentProfile other =
                inDayton(DAY).killed(1).injured(0).naming("ulric pembry", 44).profile();

        assertThat(link(other, FIRST).isNew()).isTrue();
    }

    @Test
    void theSamePlaceAYearLaterIsNew() {
        IncidentProfile yearLater =
                inDayton(DAY.plusYears(1)).killed(1).injured(3).profile();

        assertThat(link(yearLater, FIRST).isNew()).isTrue();
    }

    @Test
    void aQuakeIsOneOnBothSidesOfABorder() {
        IncidentProfile south = new SomeProfile()
                .of(IncidentKind.EARTHQUAKE)
                .at(city(2, "Gaziantep", "Gaziantep", "TR", 37.06, 37.38, 1_000_000))
                .on(DAY)
                .published(DAY)
                .saying("magnitude", 6)
                .killed(900)
                .profile();
        IncidentProfile north = new SomeProfile()
                .of(IncidentKind.EARTHQUAKE)
                .at(city(3, "Aleppo", "Aleppo", "SY", 36.2, 37.16, 1_600_000))
                .on(DAY)
                .published(DAY)
                .saying("magnitude", 6)
                .killed(1200)
                .profile();

        assertThat(BlockingKeys.of(north).sought())
                .containsAnyElementsOf(BlockingKeys.of(south).own());
        assertThat(link(north, south).incident()).contains("incident 1");
    }

    @Test
    void aMissingPlaceOrDayIsMadeUpForByTheNameOfAVictim() {
        SomeProfile named = new SomeProfile().killed(1).injured(3).published(DAY.plusDays(1));
        IncidentProfile noPlace = named.naming("kara ostrom", 19).on(DAY).profile();
        IncidentProfile noDay = new SomeProfile()
                .at(SomeProfile.DAYTON)
                .published(DAY.plusDays(1))
                .naming("kara ostrom", 19)
                .killed(1)
                .profile();

        assertThat(link(noPlace, FIRST).incident()).contains("incident 1");
        assertThat(link(noDay, FIRST).incident()).contains("incident 1");
    }

    @Test
    void aProfileOfWhichNothingIsKnownIsNew() {
        IncidentProfile bare = new SomeProfile().profile();

        assertThat(link(bare, bare, FIRST).isNew()).isTrue();
        assertThat(link(bare))
                .isEqualTo(new LinkDecision(
                        Optional.empty(), 0, List.of(new Reason("no known incident near in place and time", 0))));
    }

    @Test
    void aReadingWithoutAMainIncidentIsLinkedToNothing() {
        Reading without = Reader.english()
                .read(new Report(
                        "r",
                        "Council meets",
                        "The council met.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "en"));

        LinkDecision decision = LINKER.link(without, List.of(new Candidate("incident 1", FIRST)));

        assertThat(decision.isNew()).isTrue();
        assertThat(decision.reasons()).extracting(Reason::words).containsExactly("the report has no main incident");
    }

    @Test
    void aReadingIsTheIncidentOfItsOwnProfile() {
        Reading reading = CrocusReading.reading();
        IncidentProfile own = IncidentProfiler.english()
                .profile(reading, reading.mainIncident().orElseThrow());

        LinkDecision decision =
                LINKER.link(reading, List.of(new Candidate("other", FIRST), new Candidate("crocus", own)));

        assertThat(decision.incident()).contains("crocus");
    }

    @Test
    void theOrderOfCandidatesMakesNoDifference() {
        List<Candidate> candidates = new ArrayList<>(List.of(
                new Candidate("a", inDayton(DAY).killed(1).profile()),
                new Candidate("b", FIRST),
                new Candidate("c", FIRST)));
        LinkDecision decision = LINKER.link(FIRST, candidates);
        Collections.reverse(candidates);

        assertThat(LINKER.link(FIRST, candidates)).isEqualTo(decision);
        assertThat(decision.incident()).contains("b");
    }

    @Test
    void aReportThatNamesTheVictimsOfTwoKnownIncidentsMakesThemOne() {
        IncidentProfile same = inDayton(DAY)
                .killed(1)
                .injured(3)
                .naming("kara ostrom", 19)
                .saying("elmgrove", 8)
                .profile();
        Candidate first = new Candidate("first", FIRST);
        Candidate second = new Candidate("second", same);
        Candidate apart = new Candidate(
                "apart",
                inDayton(DAY).killed(1).injured(0).naming("ulric pembry", 44).profile());

        List<LinkDecision> merges = LINKER.sameAsLinked(same, first, List.of(first, apart, second));

        assertThat(merges).singleElement().satisfies(decision -> {
            assertThat(decision.incident()).contains("second");
            assertThat(decision.reasons()).extracting(Reason::words).contains("both name kara ostrom");
        });
    }

    @Test
    void incidentsWithOtherVictimsStayApartThoughOneReportIsNearBoth() {
        Candidate first = new Candidate("first", FIRST);
        Candidate other = new Candidate(
                "other",
                inDayton(DAY).killed(1).injured(0).naming("ulric pembry", 44).profile());
        IncidentProfile both = inDayton(DAY)
                .killed(2)
                .naming("kara ostrom", 19)
                .naming("ulric pembry", 44)
                .profile();

        assertThat(LINKER.sameAsLinked(both, first, List.of(first, other))).isEmpty();
    }

    @Test
    void aNameInManyCandidatesTellsLittle() {
        IncidentProfile report =
                inDayton(DAY).saying("osmund tarrow", 9).saying("elmgrove", 9).profile();
        List<IncidentProfile> many = new ArrayList<>(
                Collections.nCopies(8, inDayton(DAY).saying("osmund tarrow", 9).profile()));

        double among = link(report, many.toArray(IncidentProfile[]::new)).score();

        assertThat(among).isLessThan(link(report, many.get(0)).score());
        many.add(inDayton(DAY).saying("elmgrove", 9).profile());
        assertThat(link(report, many.toArray(IncidentProfile[]::new)).score()).isGreaterThan(among);
    }

    @Test
    void reasonsArePhrasesTheWeightiestFirst() {
        IncidentProfile near = new SomeProfile()
                .atAddress(city(4, "Kettering", "Ohio", "US", 39.69, -84.17, 56_000), "40 Elmgrove Road")
                .on(DAY)
                .published(DAY.plusDays(1))
                .naming("kara ostrom", 19)
                .killed(1)
                .injured(3)
                .profile();

        List<Reason> reasons = link(near, FIRST).reasons();

        assertThat(reasons)
                .extracting(Reason::words)
                .contains(
                        "Kettering and Dayton, 8 km apart",
                        "both on 2021-05-08",
                        "both name kara ostrom",
                        "both tell of people aged 19",
                        "published on the same day");
        assertThat(reasons).isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
        assertThat(new Reason("both on 2021-05-08", 2.04)).hasToString("both on 2021-05-08 (+2.0)");
    }
}
