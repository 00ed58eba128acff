package org.onrecord.publishing.formats.parquet;

import static org.onrecord.publishing.formats.parquet.TableColumn.day;
import static org.onrecord.publishing.formats.parquet.TableColumn.degrees;
import static org.onrecord.publishing.formats.parquet.TableColumn.flag;
import static org.onrecord.publishing.formats.parquet.TableColumn.moment;
import static org.onrecord.publishing.formats.parquet.TableColumn.number;
import static org.onrecord.publishing.formats.parquet.TableColumn.text;
import static org.onrecord.publishing.formats.parquet.TableColumn.texts;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Statement;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.Whereabouts;

/** The columns of the table: the incident, the figure, who says it, in which report, what became of it, and the tolls. */
public final class AssertionTable {
    static final List<TableColumn> COLUMNS = Stream.of(
                    incident(), where(), figure(), chain(), report(), claim(), tolls())
            .flatMap(List::stream)
            .toList();

    private AssertionTable() {}

    /** The columns in words, as a table in Markdown. */
    public static String dictionary() {
        return COLUMNS.stream()
                .map(column -> "| `" + column.name() + "` | " + column.values() + " | " + column.meaning() + " |\n")
                .collect(Collectors.joining("", "| column | values | what stands in it |\n|---|---|---|\n", ""));
    }

    private static List<TableColumn> incident() {
        return List.of(
                text(
                        "incident",
                        "the incident's id",
                        row -> Optional.of(row.record().id())),
                texts(
                        "kinds",
                        "what sort of happening, the most told first",
                        row -> row.record().kinds().stream()
                                .map(IncidentKind::code)
                                .toList()),
                day(
                        "occurred_from",
                        "the first day on which it may have happened",
                        row -> row.record().occurred().map(days -> days.value().from())),
                day(
                        "occurred_to",
                        "the last day",
                        row -> row.record().occurred().map(days -> days.value().to())),
                flag(
                        "incident_disputed",
                        "whether sources contradict each other on any toll of it",
                        row -> Optional.of(row.record().isDisputed())));
    }

    private static List<TableColumn> where() {
        return List.of(
                text("venue", "what it happened at", row -> row.place().flatMap(Whereabouts::venue)),
                text("address", "street, block or crossing", row -> row.place().flatMap(Whereabouts::address)),
                text("city", "the town", row -> row.locality().city()),
                text("county", "second-order division", row -> row.locality().county()),
                text("region", "first-order division", row -> row.locality().region()),
                text("country", "by its name in GeoNames", row -> row.locality().country()),
                text("country_code", "ISO 3166-1 alpha-2", row -> row.locality().countryCode()),
                degrees("latitude", "north", row -> row.locality().point().map(Location::latitude)),
                degrees("longitude", "east", row -> row.locality().point().map(Location::longitude)),
                text(
                        "precision",
                        "how precisely reports tell the place",
                        row -> row.place().map(place -> place.precision().code())),
                text(
                        "coordinates_of",
                        "what the coordinates are those of",
                        row -> row.locality().level().map(Location.Level::code)));
    }

    private static List<TableColumn> figure() {
        return List.of(
                text(
                        "assertion",
                        "the assertion's id",
                        row -> Optional.of(row.assertion().id())),
                text(
                        "category",
                        "what happened to the people counted",
                        row -> Optional.of(row.series().category().code())),
                text(
                        "counted",
                        "whose toll the series is: `all` or `attackers`",
                        row -> Optional.of(row.series().counted())),
                text(
                        "subject",
                        "who is counted by this figure",
                        row -> Optional.of(row.figure().subject())),
                number(
                        "min",
                        "the least number that the words allow",
                        row -> row.figure().bounds().min()),
                number(
                        "max",
                        "the greatest number that the words allow; null where it is open",
                        row -> row.figure().bounds().max()),
                flag(
                        "approximate",
                        "whether the words hedge",
                        row -> Optional.of(row.figure().bounds().approximate())),
                flag(
                        "implicit",
                        "whether no number word stands",
                        row -> Optional.of(row.figure().implicit())),
                flag(
                        "includes_attackers",
                        "whether attackers are counted, where the report tells",
                        row -> row.figure().includesAttackers()),
                flag(
                        "former",
                        "whether the report itself gives it as one that no longer stands",
                        row -> Optional.of(row.figure().former())),
                text(
                        "words",
                        "the figure's words",
                        row -> Optional.of(row.figure().text())),
                number(
                        "span_start",
                        "their first UTF-16 unit in the report's text",
                        row -> OptionalLong.of(row.figure().span().start())),
                number(
                        "span_end",
                        "the unit after their last",
                        row -> OptionalLong.of(row.figure().span().end())),
                text(
                        "statement",
                        "the words of the statement that it hangs on",
                        row -> row.assertion().statement().map(Statement::text)));
    }

    private static List<TableColumn> chain() {
        return List.of(
                text(
                        "source",
                        "who says it, in the report's words",
                        row -> Optional.of(row.claim().chain().source())),
                text(
                        "source_kind",
                        "what sort of source",
                        row -> Optional.of(row.claim().chain().kind().code())),
                text(
                        "source_key",
                        "the same for all names of a source in the incident",
                        row -> Optional.of(row.claim().chain().origin())),
                flag(
                        "source_attackers",
                        "whether the source is said, or claims, to have done it",
                        row -> Optional.of(row.claim().chain().attackers())),
                texts(
                        "via",
                        "through whom, nearest to the source first",
                        row -> row.claim().chain().via()),
                text(
                        "publisher",
                        "whose report it is",
                        row -> Optional.of(row.claim().chain().publisher())));
    }

    private static List<TableColumn> report() {
        return List.of(
                text(
                        "report",
                        "the report's id",
                        row -> Optional.of(row.report().id())),
                text("headline", "the report's", row -> Optional.of(row.report().title())),
                text("url", "where it was published", row -> row.report().url().map(URI::toString)),
                moment(
                        "reported_from",
                        "when it was published, at the earliest",
                        row -> Optional.of(row.report().reportedAt().from())),
                moment(
                        "reported_to",
                        "when it was published, at the latest",
                        row -> Optional.of(row.report().reportedAt().to())),
                flag(
                        "reported_known",
                        "false where that is the time of capture",
                        row -> Optional.of(row.report().reportedAt().known())),
                moment(
                        "recorded_at",
                        "when the ledger took it in",
                        row -> Optional.of(row.report().recordedAt())),
                texts(
                        "agencies",
                        "whose story it says it is",
                        row -> row.report().agencies()),
                text(
                        "story",
                        "the first report of the same story",
                        row -> Optional.of(row.report().story())),
                flag(
                        "is_copy",
                        "whether it repeats another report's story",
                        row -> Optional.of(row.report().isCopy())),
                text(
                        "reader",
                        "what read the report",
                        row -> Optional.of(row.assertion().reader())));
    }

    private static List<TableColumn> claim() {
        return List.of(
                text(
                        "relation",
                        "what it is to an earlier claim",
                        row -> Optional.of(row.claim().relation().code())),
                text("earlier", "that claim's assertion", row -> row.claim().earlier()),
                text(
                        "standing",
                        "what has become of it",
                        row -> Optional.of(row.claim().standing().code())));
    }

    private static List<TableColumn> tolls() {
        return Arrays.stream(TollRule.values())
                .flatMap(rule -> Stream.of(
                        bound(rule, "low", "the least number", Toll::low),
                        bound(rule, "best", "the number to print", Toll::best),
                        bound(rule, "high", "the greatest number; null where it is open", Toll::high),
                        flag(
                                rule.code() + "_disputed",
                                "whether sources contradict each other by that rule",
                                row -> Optional.of(row.series().toll(rule).disputed()))))
                .toList();
    }

    private static TableColumn bound(
            TollRule rule, String name, String meaning, Function<Toll, Optional<Toll.Bound>> bound) {
        return number(
                rule.code() + "_" + name,
                "toll of the series by the rule of " + (rule == TollRule.ONRECORD ? "OnRecord" : rule) + ": " + meaning,
                row -> bound.apply(row.series().toll(rule)).stream()
                        .mapToLong(Toll.Bound::value)
                        .findFirst());
    }
}
