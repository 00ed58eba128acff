package org.onrecord.ledger.entries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Advisory;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Place;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.model.Target;
import org.onrecord.model.Weapon;
import org.onrecord.model.Whereabouts;

class EntryJsonTest {
    private static final String EDITED =
            "{\"kind\":\"edited\",\"action\":\"note\",\"incident\":\"k3v9q2m7xa\",\"by\":\"A\",\"reason\":\"b\"}";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void entriesComeBackAsTheyWere(long seed) {
        RandomEntries entries = new RandomEntries(seed);
        for (int i = 1; i <= 200; i++) {
            Recorded recorded = new Recorded(i, Instant.ofEpochSecond(i), entries.entry());

            String json = EntryJson.writeRecorded(recorded);
            String bytes = new String(json.getBytes(UTF_8), UTF_8);

            assertThat(EntryJson.readRecorded(bytes)).isEqualTo(recorded);
            assertThat(EntryJson.read(EntryJson.write(recorded.entry()))).isEqualTo(recorded.entry());
            assertThat(json).doesNotContain("\n", "null", ":[]", ":{}").startsWith("{\"number\":" + i + ",");
        }
    }

    @Test
    void anEntryReadAgainIsWrittenAsTheSameText() {
        RandomEntries entries = new RandomEntries(9);
        for (int i = 0; i < 500; i++) {
            String json = EntryJson.write(entries.entry());

            assertThat(EntryJson.write(EntryJson.read(json))).isEqualTo(json);
        }
    }

    @Test
    void eachKindIsWrittenAsInTheGoldenFile() throws IOException {
        try (InputStream golden = EntryJsonTest.class.getResourceAsStream("entries.jsonl")) {
            assertThat(golden).isNotNull();
            List<String> lines =
                    new String(golden.readAllBytes(), UTF_8).lines().toList();
            List<Recorded> entries = one();

            assertThat(entries.stream().map(EntryJson::writeRecorded)).isEqualTo(lines);
            assertThat(lines.stream().map(EntryJson::readRecorded)).isEqualTo(entries);
        }
    }

    @Test
    void fractionsAreRounded() {
        Entry.Read read = new Entry.Read(
                "r1",
                "reader 1",
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Entry.Link(
                        "i1",
                        "k3v9q2m7xa",
                        new LinkDecision(Optional.of("k3v9q2m7xa"), 2 / 3.0, List.of()),
                        profile(Map.of("hall", 10 / 3.0)))));

        assertThat(EntryJson.write(read)).contains("\"score\":0.666667", "\"hall\":3.333");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "note"       | "seen"       | Expected one of confirm, merge, note, reject, set_place, set_time, split, undo at $.action but found "seen"
            "by":"A"     | "by":7       | Expected a text at $.by but found 7
            "by":"A"     | "by":null    | Expected a text at $.by but found null
            "by":"A",    | ``           | Expected the field by but found none
            "by":"A"     | "by":"A","x":1 | Expected no fields but action, by, incident, other, period, place, reason, target but found x
            "edited"     | "deleted"    | Expected one of edited, read, received at $.kind but found deleted
            "by":"A"     | "by":"A","period":{"from":"2024-03-22"} | Expected the field to at $.period but found none
            "by":"A"     | "by":"A","period":{"from":"2024-03-22","to":"22 March"} | Expected a day such as 2024-03-22 at $.period.to but found "22 March"
            "by":"A"     | "by":"A","period":{"from":"2024-03-22","to":"2024-03-21"} | Expected a sound Period at $.period but found Expected a last day on or after 2024-03-22 but found 2024-03-21
            "by":"A"     | "by":"A","place":{"precision":"city","location":[]} | Expected an object at $.place.location but found []
            """)
    void whatIsNotAsExpectedIsRefusedWithItsPlace(String written, String instead, String message) {
        assertThatThrownBy(() -> EntryJson.read(EDITED.replace(written, instead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{}", "null", "{\"kind\":\"edited\"", "{\"kind\":1}", "\u0000"})
    void whatIsNoEntryIsRefused(String text) {
        assertThatThrownBy(() -> EntryJson.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected ");
    }

    @Test
    void aFieldThatStandsTwiceAndWhatFollowsAnEntryAreRefused() {
        assertThatThrownBy(() -> EntryJson.read(EDITED.replace("\"by\":\"A\"", "\"by\":\"A\",\"by\":\"B\"")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryJson.read(EDITED + EDITED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryJson.readRecorded(EDITED)).hasMessageContaining("number");
    }

    private static IncidentProfile profile(Map<String, Double> words) {
        return new IncidentProfile(
                Optional.of(Period.day(LocalDate.of(2021, 5, 9))),
                Set.of(IncidentKind.SHOOTING, IncidentKind.ARMED_ATTACK),
                Set.of(Weapon.Kind.FIREARM),
                List.of(),
                List.of(),
                Map.of(Category.KILLED, Bounds.atLeast(3)),
                Set.of(41, 9),
                Set.of("ann example"),
                words);
    }

    /** One of each kind, with something in most parts. */
    private static List<Recorded> one() {
        Report report = new Report(
                "r1",
                "At least three killed in hall",
                "Police said on Sunday that at least three died in the Old Hall in Dayton.",
                Optional.of("The Example"),
                Optional.of(LocalDate.of(2021, 5, 9)),
                Optional.of(URI.create("https://news.example/1")),
                "en");
        Entry received = new Entry.Received(
                report,
                "c1",
                "news.warc",
                ReportedAt.moment(Instant.parse("2021-05-09T10:00:00Z")),
                List.of("Associated Press"),
                Optional.of(new Entry.CopyOf("r0", "r0", 0.875)));
        Location dayton = new Location(
                4509884,
                "Dayton",
                Location.Level.CITY,
                Optional.of("Montgomery County"),
                Optional.of("Ohio"),
                "United States",
                "US",
                39.75895,
                -84.19161,
                137644);
        return List.of(
                new Recorded(1, Instant.parse("2021-05-09T11:00:00Z"), received),
                new Recorded(2, Instant.parse("2021-05-09T11:00:01Z"), read(dayton)),
                new Recorded(
                        3,
                        Instant.parse("2021-05-10T08:30:00.5Z"),
                        new Entry.Edited(
                                Edit.Action.SET_PLACE,
                                "k3v9q2m7xa",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Whereabouts(
                                        Optional.of(dayton),
                                        Place.Precision.VENUE,
                                        Optional.of("Old Hall"),
                                        Optional.empty())),
                                Optional.empty(),
                                "Ann Example",
                                "seen on the map")));
    }

    private static Entry read(Location location) {
        Mention hall = new Mention("the Old Hall", new Span(81, 93));
        Mention police = new Mention("Police", new Span(31, 37));
        Incident incident = new Incident(
                "i1",
                true,
                Incident.Scope.SINGLE,
                List.of(IncidentKind.SHOOTING),
                Optional.of(new Occurrence(Period.day(LocalDate.of(2021, 5, 9)), new Span(46, 52))),
                Optional.of(new Place(
                        Optional.of(hall),
                        Optional.empty(),
                        Optional.of(location),
                        Place.Precision.VENUE,
                        hall.span())),
                new Circumstances(
                        List.of(new Weapon(hall, Weapon.Kind.FIREARM)),
                        List.of(new Perpetrator(police, Perpetrator.Kind.GROUP)),
                        List.of(new Target(
                                hall,
                                Target.Kind.BUILDING,
                                OptionalInt.of(40),
                                Optional.empty(),
                                Optional.of(Category.KILLED))),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(new Span(15, 21)));
        Figure figure = new Figure(
                "f1",
                new Span(0, 21),
                "At least three killed",
                Category.KILLED,
                Bounds.atLeast(3),
                false,
                Figure.ALL,
                Optional.of(false),
                "i1",
                Optional.of("s1"),
                false);
        Statement statement = new Statement(
                "s1",
                new Span(31, 77),
                "Police said on Sunday that at least three died",
                "said",
                Stance.REPORTS,
                Optional.of(new Source(police, SourceKind.OFFICIAL)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "i1");
        LinkDecision decision =
                new LinkDecision(Optional.empty(), 0.12, List.of(new LinkDecision.Reason("on other days", -2.5)));
        return new Entry.Read(
                "r1",
                "onrecord 0.1.0",
                Set.of(Advisory.VIOLENCE, Advisory.DEATH, Advisory.DRUG_USE),
                List.of(incident),
                List.of(figure),
                List.of(statement),
                List.of(new Entry.Link("i1", "k3v9q2m7xa", decision, profile(Map.of("hall", 3.1, "dayton", 4.25)))));
    }
}
