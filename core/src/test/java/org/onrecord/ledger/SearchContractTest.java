package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ledger.IncidentQuery.Order;
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
        Databases.tamper(address, "UPDATE incident SET killed = 7 WHERE id = 'fire'");
        Databases.tamper(address, "UPDATE incident SET killed = 60 WHERE id = 'blast'");
        Databases.tamper(address, "UPDATE incident SET killed = NULL WHERE id = 'other'");
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
        return with(Optional.of(words), Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());
    }

    private static IncidentQuery text(String words) {
        return with(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.of(words));
    }

    private static IncidentQuery with(
            Optional<String> place,
            Optional<Period> days,
            Optional<IncidentKind> kind,
            OptionalLong killed,
            Optional<String> text) {
        return new IncidentQuery(place, days, kind, killed, text, Order.LATEST, 100);
    }

    private static IncidentQuery days(LocalDate from, LocalDate to) {
        return with(
                Optional.empty(),
                Optional.of(new Period(from, to)),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    @Test
    void placesAreFoundByAnyOfTheirNamesInAnyCaseOrByTheCountrysCode() {
        assertThat(ids(place("vetrin"))).containsExactly("other", "blast");
        assertThat(ids(place(" HARBOUR prov "))).containsExactly("other", "blast");
        assertThat(ids(place("Westland"))).containsExactly("fire");
        assertThat(ids(place("XW"))).containsExactly("fire");
        assertThat(ids(place("xo"))).containsExactly("other", "blast");
        assertThat(ids(place("et"))).isEmpty(); // two letters are no part of a name
        assertThat(ids(place("north_50%"))).containsExactly("fire");
        assertThat(ids(place("north%50"))).isEmpty();
        assertThat(ids(place("Nowhere"))).isEmpty();
    }

    @Test
    void wordsOfHeadlinesAreTakenAsTheyAre() {
        assertThat(ids(text("100%"))).containsExactly("blast");
        assertThat(ids(text("größe_a"))).containsExactly("blast");
        assertThat(ids(text("GRÖSSE_A"))).isEmpty();
        assertThat(ids(text("GRÖßE"))).containsExactly("blast");
        assertThat(ids(text("fire!  HALL"))).containsExactly("fire");
        assertThat(ids(text("fire hall market"))).isEmpty();
        assertThat(ids(text("more found"))).containsExactly("other"); // of two of its reports
        assertThat(ids(text("'; DROP TABLE entry; --"))).isEmpty();
        assertThat(ids(text("\\ \u0000"))).isEmpty();
        assertThat(ids(text(" "))).hasSize(3);
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
        assertThat(ids(with(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(IncidentKind.FIRE),
                        OptionalLong.empty(),
                        Optional.empty())))
                .containsExactly("fire");
        assertThat(ids(killed(0))).containsExactly("fire", "blast");
        assertThat(ids(killed(8))).containsExactly("blast");
        assertThat(ids(killed(61))).isEmpty();
        assertThat(ids(with(
                        Optional.of("xo"),
                        Optional.of(Period.day(DAY)),
                        Optional.of(IncidentKind.BOMBING),
                        OptionalLong.of(60),
                        Optional.of("lost"))))
                .containsExactly("blast");
    }

    private static IncidentQuery killed(long least) {
        return with(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.of(least), Optional.empty());
    }

    @Test
    void whatComesFirstAndHowManyAreAskedFor() {
        assertThat(ids(ordered(Order.LATEST, 9))).containsExactly("fire", "other", "blast");
        assertThat(ids(ordered(Order.TOLL, 9))).containsExactly("blast", "fire", "other");
        assertThat(ids(ordered(Order.REPORTS, 9))).containsExactly("other", "blast", "fire");
        assertThat(ids(ordered(Order.TOLL, 1))).containsExactly("blast");
        assertThatThrownBy(() -> ordered(Order.TOLL, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IncidentQuery ordered(Order order, int most) {
        return new IncidentQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                order,
                most);
    }
}
