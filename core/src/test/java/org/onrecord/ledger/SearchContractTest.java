package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ledger.IncidentQuery.Order;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Period;

/** What a list can be narrowed to, on every database alike. */
@ParameterizedClass
@EnumSource(Databases.class)
class SearchContractTest {
    private static final LocalDate DAY = Story.DAY;

    private final Databases databases;

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.File(Path.of("none"));
    private Optional<Ledger> opened = Optional.empty();

    SearchContractTest(Databases databases) {
        this.databases = databases;
    }

    @BeforeEach
    void open() {
        address = databases.fresh(folder);
        Ledger ledger = Story.open(address, new SteppingClock());
        opened = Optional.of(ledger);
        story("100% of Größe_A lost").on(DAY).published(hour(1)).enter(ledger, "blast");
        story("Fire! In the old hall")
                .of(IncidentKind.FIRE)
                .in(Story.SALMA)
                .on(DAY.minusDays(9))
                .published(hour(3))
                .enter(ledger, "fire");
        story("A 1000 of Große-A found").on(DAY.plusDays(2)).published(hour(2)).enter(ledger, "other");
        story("More on the other").on(DAY.plusDays(2)).published(hour(0)).enter(ledger, "other");
        // the tolls, without depending on how they are concluded
        Databases.tamper(
                address,
                "UPDATE incident_line SET killed = 7 WHERE incident = (SELECT number FROM incident WHERE id = 'fire')");
        Databases.tamper(
                address,
                "UPDATE incident_line SET killed = 60 WHERE incident = (SELECT number FROM incident WHERE id = 'blast')");
        Databases.tamper(
                address,
                "UPDATE incident_line SET killed = NULL WHERE incident = (SELECT number FROM incident WHERE id = 'other')");
    }

    @AfterEach
    void close() {
        opened.ifPresent(Ledger::close);
    }

    private static Story story(String title) {
        return new Story(title).titled(title);
    }

    private static Instant hour(int hour) {
        return Instant.parse("2031-05-03T10:00:00Z").plusSeconds(3600L * hour);
    }

    private List<String> ids(IncidentQuery query) {
        return opened.orElseThrow().incidents(query).stream()
                .map(IncidentSummary::id)
                .toList();
    }

    private static IncidentQuery place(String words) {
        return IncidentQuery.ALL.withPlace(words);
    }

    private static IncidentQuery text(String words) {
        return IncidentQuery.ALL.withText(words);
    }

    private static IncidentQuery days(LocalDate from, LocalDate to) {
        return IncidentQuery.ALL.withOccurred(new Period(from, to));
    }

    @Test
    void placesAreFoundByTheBeginningsOfTheirNamesInAnyCaseOrByTheCountrysCode() {
        assertThat(ids(place("vetrin"))).containsExactly("other", "blast");
        assertThat(ids(place(" HARBOUR prov "))).containsExactly("other", "blast");
        assertThat(ids(place("Westland"))).containsExactly("fire");
        assertThat(ids(place("XW"))).containsExactly("fire");
        assertThat(ids(place("xo"))).containsExactly("other", "blast");
        assertThat(ids(place("et"))).isEmpty(); // two letters are no part of a name
        assertThat(ids(place("north_50%"))).containsExactly("fire");
        assertThat(ids(place("50 nor"))).containsExactly("fire");
        assertThat(ids(place("orth"))).isEmpty(); // no beginning of a word
        assertThat(ids(place("Vetrin, XO"))).containsExactly("other", "blast");
        assertThat(ids(place("vetrin salma"))).isEmpty();
        assertThat(ids(place("Nowhere"))).isEmpty();
    }

    @Test
    void wordsOfHeadlinesAreFoundByTheirBeginningsInAnyCaseWithOrWithoutAccents() {
        assertThat(ids(text("100% lost"))).containsExactly("blast");
        assertThat(ids(text("100"))).containsExactly("other", "blast"); // also the beginning of 1000
        assertThat(ids(text("größe_a"))).containsExactly("other", "blast");
        assertThat(ids(text("GROSSE lost"))).containsExactly("blast");
        assertThat(ids(text("gro"))).containsExactly("other", "blast");
        assertThat(ids(text("osse"))).isEmpty();
        assertThat(ids(text("fire!  HALL"))).containsExactly("fire");
        assertThat(ids(text("fire hall market"))).isEmpty();
        assertThat(ids(text("more found"))).containsExactly("other"); // of two of its reports
        assertThat(ids(text("'; DROP TABLE entry; --"))).isEmpty();
        assertThat(ids(text("fire* OR lost"))).isEmpty();
        assertThat(ids(text("\"fire\" NOT hall : place"))).isEmpty();
        assertThat(ids(text("\\ \u0000 \ud83d"))).isEmpty();
        assertThat(ids(text(" "))).hasSize(3);
        assertThat(ids(text("old").withPlace("salma"))).containsExactly("fire");
        assertThat(ids(text("old").withPlace("vetrin"))).isEmpty();
        assertThat(ids(text("salma"))).isEmpty(); // a place, and no headline
        assertThat(ids(text("x".repeat(5_000)))).isEmpty();
    }

    @Test
    void daysMeetThoseOnWhichItMayHaveHappened() {
        assertThat(ids(days(DAY, DAY))).containsExactly("blast");
        assertThat(ids(days(DAY.minusDays(9), DAY))).containsExactly("fire", "blast");
        assertThat(ids(days(DAY.plusDays(1), DAY.plusDays(1)))).isEmpty();
        assertThat(ids(days(LocalDate.MIN.plusYears(999_990_000), LocalDate.of(9999, 1, 1))))
                .hasSize(3);
    }

    @Test
    void kindsAndTollsNarrow() {
        assertThat(ids(IncidentQuery.ALL.withKind(IncidentKind.FIRE))).containsExactly("fire");
        assertThat(ids(killed(0))).containsExactly("fire", "blast");
        assertThat(ids(killed(8))).containsExactly("blast");
        assertThat(ids(killed(61))).isEmpty();
        assertThat(ids(killed(60)
                        .withPlace("xo")
                        .withOccurred(Period.day(DAY))
                        .withKind(IncidentKind.BOMBING)
                        .withText("lost")))
                .containsExactly("blast");
    }

    private static IncidentQuery killed(long least) {
        return IncidentQuery.ALL.withLeastKilled(least);
    }

    @Test
    void whatIsContestedOrClaimedOrReportedOfLateNarrows() {
        assertThat(ids(IncidentQuery.ALL.onlyDisputed())).isEmpty();
        assertThat(ids(IncidentQuery.ALL.onlyClaimed())).isEmpty();
        Databases.tamper(address, "UPDATE incident_line SET disputed = 1 WHERE killed = 7");
        Databases.tamper(address, "UPDATE incident_line SET claimed = 1 WHERE killed = 60");
        assertThat(ids(IncidentQuery.ALL.onlyDisputed())).containsExactly("fire");
        assertThat(ids(IncidentQuery.ALL.onlyClaimed())).containsExactly("blast");
        assertThat(ids(IncidentQuery.ALL.onlyClaimed().onlyDisputed())).isEmpty();
        assertThat(ids(IncidentQuery.ALL.withReportedSince(hour(2)))).containsExactly("fire", "other");
        assertThat(ids(IncidentQuery.ALL.withReportedSince(hour(2).plusNanos(1_000))))
                .containsExactly("fire");
    }

    @Test
    void momentsThatNobodyShouldClaimStandAtTheEnds() {
        Ledger ledger = opened.orElseThrow();
        story("Far").published(Instant.parse("9999-12-31T23:59:59Z")).enter(ledger, "far");
        story("Farther").published(Instant.parse("9998-01-01T00:00:00Z")).enter(ledger, "farther");
        story("Long ago").published(Instant.parse("0001-01-01T00:00:00Z")).enter(ledger, "ago");
        List<String> all = ids(IncidentQuery.ALL);
        assertThat(all).startsWith("farther", "far").endsWith("ago").hasSize(6);
        assertThat(paged(ordered(Order.LATEST, 1), 0)).isEqualTo(all);
        assertThat(ids(IncidentQuery.ALL.withReportedSince(Instant.parse("9999-01-01T00:00:00Z"))))
                .containsExactly("far");
    }

    @Test
    void anAreaHoldsItsBordersAndMayCrossTheAntimeridian() { // the stories' places are 51.2 degrees south, 14 east
        assertThat(ids(within(14, -51.2, 14, -51.2))).hasSize(3);
        assertThat(ids(within(13, -52, 15, -51))).hasSize(3);
        assertThat(ids(within(14.1, -52, 15, -51))).isEmpty();
        assertThat(ids(within(13, -51, 15, 90))).isEmpty();
        assertThat(ids(within(170, -90, -170, 90))).isEmpty();
        assertThat(ids(within(170, -90, 14, 90))).hasSize(3);
        Databases.tamper(address, "UPDATE incident_line SET longitude = NULL, latitude = NULL WHERE killed = 7");
        Databases.tamper(address, "UPDATE incident_line SET longitude = -179.5 WHERE killed = 60");
        assertThat(ids(within(170, -90, -170, 90))).containsExactly("blast");
        assertThat(ids(within(-180, -90, 180, 90))).containsExactly("other", "blast");
        assertThatThrownBy(() -> within(0, 10, 0, 9)).hasMessageContaining("south <= north");
        assertThatThrownBy(() -> within(Double.NaN, 0, 0, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IncidentQuery within(double west, double south, double east, double north) {
        return IncidentQuery.ALL.withArea(new Area(west, south, east, north));
    }

    @Test
    void whatComesFirstAndHowManyAreAskedFor() {
        assertThat(ids(ordered(Order.LATEST, 9))).containsExactly("fire", "other", "blast");
        assertThat(ids(ordered(Order.TOLL, 9))).containsExactly("blast", "fire", "other");
        assertThat(ids(ordered(Order.REPORTS, 9))).containsExactly("other", "fire", "blast");
        assertThat(ids(ordered(Order.TOLL, 1))).containsExactly("blast");
        assertThatThrownBy(() -> ordered(Order.TOLL, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IncidentQuery ordered(Order order, int most) {
        return IncidentQuery.ALL.withOrder(order).withMost(most);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pagesGiveEachIncidentOnceInTheSameOrderAsTheWholeList(Order order) {
        for (int i = 0; i < 20; i++) {
            story("Fire number " + i).on(DAY).published(hour(i % 5)).enter(opened.orElseThrow(), "more" + i);
        }
        for (IncidentQuery query : List.of(
                ordered(order, 100),
                ordered(order, 100).withText("fi"),
                ordered(order, 100).withPlace("xo"))) {
            for (int most : List.of(1, 3, 50)) {
                assertThat(paged(query.withMost(most), 0)).isEqualTo(ids(query)).hasSizeGreaterThan(19);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void reportsThatComeInBetweenMoveNothingElse(Order order) {
        for (int i = 0; i < 10; i++) {
            story("Fire number " + i).on(DAY).published(hour(i % 3)).enter(opened.orElseThrow(), "more" + i);
        }
        List<String> before = ids(ordered(order, 100));

        List<String> paged = paged(ordered(order, 3), 4);

        assertThat(paged).containsAll(before.subList(0, 3)).doesNotHaveDuplicates();
        paged.retainAll(before);
        List<String> moved = List.of("more1", "new0", "new1", "new2", "new3");
        List<String> still = before.stream().filter(id -> !moved.contains(id)).toList();
        paged.removeAll(moved);
        assertThat(paged).isEqualTo(still);
    }

    /** All pages; behind each of the first ones a report comes in, on an incident that was listed and on a new one. */
    private List<String> paged(IncidentQuery query, int news) {
        List<String> ids = new ArrayList<>();
        IncidentPage page = opened.orElseThrow().page(query);
        int pages = 0;
        while (true) {
            page.incidents().forEach(line -> ids.add(line.id()));
            if (page.next().isEmpty()) {
                return ids;
            }
            if (pages++ < news) {
                story("Later " + pages).on(DAY).published(hour(9)).enter(opened.orElseThrow(), ids.get(0));
                story("New " + pages).on(DAY).published(hour(9)).enter(opened.orElseThrow(), "new" + pages);
            }
            String next = page.next().orElseThrow();
            assertThat(next).matches("[a-z0-9.-]+");
            page = opened.orElseThrow().page(query.withAfter(next));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "l", "l..", "t1.1", "l!", "lzzzzzzzzzzzzz", "'; DROP TABLE entry; --", "l1.1.1"})
    void aCursorThatNoPageGaveIsRefused(String words) {
        assertThatThrownBy(() -> opened.orElseThrow().page(IncidentQuery.ALL.withAfter(words)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected a cursor that an earlier page of this order gave as next, unchanged,"
                        + " but found '" + words + "'");
    }

    @Test
    void aLineFollowsItsIncident() {
        Ledger ledger = opened.orElseThrow();
        story("Flood too")
                .of(IncidentKind.FIRE)
                .in(Story.SALMA)
                .on(DAY.minusDays(9))
                .published(hour(8))
                .enter(ledger, "fire");
        assertThat(ids(text("flood"))).containsExactly("fire");
        assertThat(ids(text("hall"))).containsExactly("fire");
        assertThat(ids(IncidentQuery.ALL)).containsExactly("fire", "other", "blast");

        Edit merge = ledger.edit(edit(Edit.Action.MERGE, "fire", Optional.empty(), Optional.of("blast")));
        assertThat(ids(text("flood"))).containsExactly("blast");
        assertThat(ids(IncidentQuery.ALL)).containsExactly("blast", "other");
        assertThat(ledger.count()).isEqualTo(2);

        ledger.edit(edit(Edit.Action.UNDO, "fire", Optional.of(merge.id()), Optional.empty()));
        assertThat(ids(text("flood"))).containsExactly("fire");
        assertThat(ids(text("lost"))).containsExactly("blast");
        assertThat(ledger.count()).isEqualTo(3);
    }

    private static Entry.Edited edit(
            Edit.Action action, String incident, Optional<String> target, Optional<String> other) {
        return new Entry.Edited(
                action, incident, target, other, Optional.empty(), Optional.empty(), "Ann Example", "a test");
    }
}
