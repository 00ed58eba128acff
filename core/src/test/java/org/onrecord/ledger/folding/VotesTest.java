package org.onrecord.ledger.folding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Period;
import org.onrecord.model.Supported;
import org.onrecord.model.Whereabouts;

/** One story a semicolon, told in this order; a {@code ~} before it makes it a copy of the one before. */
class VotesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final Map<String, Location> PLACES = Stream.of(
                    location(1, "Russia", Level.COUNTRY, "", "RU"),
                    location(2, "Moscow Oblast", Level.REGION, "Moscow Oblast", "RU"),
                    location(3, "Krasnogorsk", Level.CITY, "Moscow Oblast", "RU"),
                    location(4, "Moscow", Level.CITY, "Moscow", "RU"),
                    location(5, "Khimki", Level.CITY, "Moscow Oblast", "RU"),
                    location(6, "Moscow (Idaho)", Level.CITY, "Idaho", "US"),
                    location(7, "Europe", Level.CONTINENT, "", ""))
            .collect(toMap(Location::name, place -> place));

    private final WrittenLedger ledger = new WrittenLedger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22-22                           | 22-22 by 1
            21-22; 22-22                    | 22-22 by 2
            20-25; 22-24; 23-30             | 23-24 by 3
            22-22; 22-22; 23-23             | 22-22 by 2
            23-23; 22-22; 22-22             | 22-22 by 2
            23-23; 22-22                    | 22-22 by 1
            20-22; 24-24                    | 24-24 by 1
            1-31; 22-22; 23-23; 23-23       | 23-23 by 3
            22-22; ~23-23; ~23-23           | 22-22 by 1
            -; 22-22; -                     | 22-22 by 1
            -                               | none
            """)
    void theDaysAreThoseThatMostStoriesHaveInCommon(String stories, String expected) {
        IncidentRecord record = tell(stories, (draft, days) -> {
            String[] ends = days.split("-", -1);
            draft.happened(
                    MARCH.withDayOfMonth(Integer.parseInt(ends[0])), MARCH.withDayOfMonth(Integer.parseInt(ends[1])));
        });

        assertThat(record.occurred()
                        .map(days -> words(days.value()) + " by " + days.stories())
                        .orElse("none"))
                .isEqualTo(expected);
        assertThat(record.occurred().map(days -> days.evidence().size()))
                .isEqualTo(record.occurred().map(Supported::stories));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Krasnogorsk                                                 | city Krasnogorsk by 1
            Krasnogorsk; Moscow Oblast; Russia                          | city Krasnogorsk by 1
            Moscow; Krasnogorsk; Krasnogorsk                            | city Krasnogorsk by 2
            Moscow; Krasnogorsk; Khimki                                 | city Krasnogorsk by 1
            Moscow; Moscow Oblast; Moscow Oblast                        | region Moscow Oblast by 2
            Russia; Russia                                              | country Russia by 2
            Moscow (Idaho); Krasnogorsk; Russia                         | city Krasnogorsk by 1
            Moscow (Idaho); Krasnogorsk                                 | city Moscow (Idaho) by 1
            Krasnogorsk; ~Moscow; ~Moscow                               | city Krasnogorsk by 1
            Europe; Europe; Russia                                      | country Russia by 1
            Europe                                                      | country Europe by 1
            Old Hall @ Krasnogorsk; Moscow; Krasnogorsk                 | venue Old Hall, Krasnogorsk by 2
            the Old Hall @ Krasnogorsk; a hall @ Krasnogorsk; A hall @ Krasnogorsk | venue the Old Hall, Krasnogorsk by 3
            a hall @ Krasnogorsk; a school @ Krasnogorsk; A School @ Krasnogorsk   | venue a school, Krasnogorsk by 3
            Old Hall @ Krasnogorsk; New Hall @ Moscow; Moscow           | venue New Hall, Moscow by 2
            Old Hall @ -; Krasnogorsk                                   | city Krasnogorsk by 1
            Old Hall @ -; -                                             | venue Old Hall by 1
            # 7 Oak St @ Khimki; Old Hall @ Khimki                      | address Old Hall, 7 Oak St, Khimki by 2
            -                                                           | none
            """)
    void thePlaceIsTheSmallestThatMostStoriesName(String stories, String expected) {
        IncidentRecord record = tell(stories, VotesTest::put);

        assertThat(record.place()
                        .map(place -> words(place.value()) + " by " + place.stories())
                        .orElse("none"))
                .isEqualTo(expected);
    }

    private static void put(Draft draft, String words) {
        String[] parts = words.split(" @ ", -1);
        Optional<Location> location = Optional.ofNullable(PLACES.get(parts[parts.length - 1]));
        if (parts.length == 1) {
            draft.in(location.orElseThrow());
        } else if (parts[0].startsWith("# ")) {
            draft.atAddress(parts[0].substring(2), location.orElseThrow());
        } else {
            draft.at(parts[0], location);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fire; shooting fire                                | fire shooting
            bombing shooting; shooting bombing                 | bombing shooting
            shooting bombing; shooting bombing; bombing        | bombing shooting
            shooting armed_attack; armed_attack shooting; shooting storm; armed_attack | shooting armed_attack storm
            other; other; flood                                | flood other
            storm; ~flood; ~flood                              | storm
            -                                                  | ''
            """)
    void theKindsOfMostStoriesComeFirst(String stories, String expected) {
        IncidentRecord record = tell(
                stories,
                (draft, kinds) -> Arrays.stream(kinds.split(" ", -1))
                        .forEach(kind -> draft.kind(IncidentKind.valueOf(kind.toUpperCase(Locale.ROOT)))));

        assertThat(record.kinds().stream().map(IncidentKind::code).collect(joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Al-Shabaab; al Shabaab, gunmen; Al-Shabaab          | Al-Shabaab 3, gunmen 1
            the gunman; A gunman's; John Smith; the gunman      | the gunman 3, John Smith 1
            a man, a man; John Smith; John Smith                | John Smith 2, a man 1
            John Smith; ~Jack Smith; ~Jack Smith                | John Smith 1
            -                                                   | ''
            """)
    void namesAreGroupedWhateverTheirArticleCaseAndPunctuation(String stories, String expected) {
        IncidentRecord record = tell(
                stories, (draft, names) -> Arrays.stream(names.split(", ", -1)).forEach(draft::by));

        assertThat(record.perpetrators().stream()
                        .map(name -> name.value() + " " + name.stories())
                        .collect(joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void whereTheOriginalIsNotAmongTheReportsTheFirstCopyVotes() {
        ledger.enter(
                new Draft("r1").on("a").copyOf("r0").kind(IncidentKind.STORM).published(Draft.NOON.plusSeconds(9)));
        ledger.enter(new Draft("r2").on("a").copyOf("r0").kind(IncidentKind.FLOOD));

        assertThat(ledger.record("a").kinds()).containsExactly(IncidentKind.STORM);
    }

    /** A record of stories that are written each in its way; one with a dash tells nothing. */
    private IncidentRecord tell(String stories, BiConsumer<Draft, String> writer) {
        List<String> each = List.of(stories.split("; ", -1));
        for (int i = 0; i < each.size(); i++) {
            Draft draft = new Draft("r" + (i + 1)).on("a").published(Draft.NOON.plus(Duration.ofHours(i)));
            String words = each.get(i);
            if (words.startsWith("~")) {
                draft.copyOf("r" + i);
            }
            if (!words.equals("-")) {
                writer.accept(draft, words.replaceFirst("^~", ""));
            }
            ledger.enter(draft);
        }
        IncidentRecord record = ledger.record("a");
        assertThat(SupportCheck.faults(record, ledger::report)).isEmpty();
        return record;
    }

    private static String words(Period period) {
        return period.from().getDayOfMonth() + "-" + period.to().getDayOfMonth();
    }

    private static String words(Whereabouts where) {
        return where.precision().code() + " "
                + Stream.of(where.venue(), where.address(), where.location().map(Location::name))
                        .flatMap(Optional::stream)
                        .collect(joining(", "));
    }

    private static Location location(long id, String name, Level level, String region, String country) {
        return new Location(
                id,
                name,
                level,
                Optional.empty(),
                Optional.of(region).filter(r -> !r.isEmpty()),
                country,
                country,
                0,
                0,
                0);
    }
}
