package org.onrecord.publishing.formats.csv;

import static org.onrecord.publishing.formats.csv.Column.date;
import static org.onrecord.publishing.formats.csv.Column.empty;
import static org.onrecord.publishing.formats.csv.Column.number;
import static org.onrecord.publishing.formats.csv.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.TollRule;
import org.onrecord.publishing.formats.common.Times;

/** The shape of ACLED's data since March 2023: 31 columns. */
final class AcledCodebook {
    private static final String CODED = "ACLED's own coding, which records do not hold";

    private static final TollColumn FATALITIES = TollColumn.best("fatalities", Category.KILLED, Figure.ALL);

    static final Codebook CODEBOOK = new Codebook(
            "acled",
            "ACLED",
            TollRule.ACLED,
            Kinds::isAttack,
            "Incidents that somebody did, by the kind that most stories tell, with or without dead. Whether the violence is"
                    + " political is for a coder to judge.",
            List.of(
                    "Columns and order: ACLED's data since March 2023 (31 columns), *ACLED Codebook*,"
                            + " https://acleddata.com/knowledge-base/.",
                    "`time_precision` follows from the days on which it may have happened: 1 one day; 2 up to seven days; 3 up"
                            + " to 31 days; empty for more, which ACLED does not record.",
                    "`geo_precision` tells what the coordinates are those of: 1 a town; 2 a small part of a region, here a"
                            + " second-order division; 3 a larger region, here a first-order division; empty for a country.",
                    "`event_type` and `sub_event_type` are given where the kind of incident means the same as ACLED's. Whether"
                            + " a shooting is a battle or violence against civilians depends on who was shot at.",
                    "`fatalities` is empty where no figure is on record; ACLED writes 0.",
                    "`event_id_cnty` is the incident's id here; ACLED's are a country's three letters and a number."),
            columns(),
            List.of(FATALITIES));

    private AcledCodebook() {}

    private static List<Column> columns() {
        return Stream.of(when(), what(), where(), how()).flatMap(List::stream).toList();
    }

    private static List<Column> when() {
        return List.of(
                text("event_id_cnty", "the incident's id", CsvIncident::id),
                date(
                        "event_date",
                        "the first day on which it may have happened",
                        incident -> incident.days(days -> days.from().toString())),
                number(
                        "year",
                        "its year",
                        incident -> incident.days(days -> days.from().getYear())),
                number(
                        "time_precision",
                        "by the number of days; see above",
                        incident -> incident.days().flatMap(Scales::timePrecision)));
    }

    private static List<Column> what() {
        return List.of(
                text(
                        "disorder_type",
                        "`Political violence` where `event_type` is given, as ACLED's table has it",
                        incident -> type(incident).map(type -> "Political violence")),
                text(
                        "event_type",
                        "by the kind told most; see above",
                        incident -> type(incident).map(AcledType::type)),
                text("sub_event_type", "likewise", incident -> type(incident).flatMap(AcledType::subType)),
                text(
                        "actor1",
                        "who is said to have done it, in the reports' words: the most named; accused and claiming alike",
                        incident -> incident.perpetrator(0)),
                empty("assoc_actor_1", CODED),
                empty("inter1", CODED),
                empty("actor2", "a record does not tell targets apart"),
                empty("assoc_actor_2", CODED),
                empty("inter2", CODED),
                empty("interaction", CODED),
                empty("civilian_targeting", CODED));
    }

    private static Optional<AcledType> type(CsvIncident incident) {
        return incident.kind().flatMap(AcledType::of);
    }

    private static List<Column> where() {
        return List.of(
                empty("iso", "ISO 3166-1 numeric, which OnRecord does not know; `country` has the name"),
                empty("region", "ACLED's region, which OnRecord does not know"),
                text(
                        "country",
                        "by its name in GeoNames",
                        incident -> incident.locality().country()),
                text(
                        "admin1",
                        "first-order division",
                        incident -> incident.locality().region()),
                text(
                        "admin2",
                        "second-order division",
                        incident -> incident.locality().county()),
                empty("admin3", "third-order division, which OnRecord does not know"),
                text(
                        "location",
                        "the name of what the coordinates are those of",
                        incident -> incident.point().map(Location::name)),
                number("latitude", "degrees north", incident -> incident.point().map(Location::latitude)),
                number("longitude", "degrees east", incident -> incident.point().map(Location::longitude)),
                number(
                        "geo_precision",
                        "by what they are those of; see above",
                        incident -> incident.locality().level().flatMap(Scales::geoPrecision)));
    }

    private static List<Column> how() {
        return List.of(
                text(
                        "source",
                        "the publishers of the first reports of all stories",
                        incident -> CsvIncident.joined(incident.stories().stream()
                                .map(report -> report.publisher().orElse("unknown"))
                                .distinct()
                                .toList())),
                empty("source_scale", CODED),
                text(
                        "notes",
                        "what, where, when, the toll and who claims it, in a sentence",
                        incident -> Optional.of(incident.headline())),
                FATALITIES.column("killed, the most conservative figure"),
                empty("tags", CODED),
                number(
                        "timestamp",
                        "when a report or an edit was entered last, in seconds since 1970",
                        incident -> Optional.of(Times.changed(incident.record()).getEpochSecond())));
    }

    /**
     * A category of ACLED.
     *
     * @param type of event
     * @param subType where the kind tells it
     */
    private record AcledType(String type, Optional<String> subType) {
        private static final String REMOTE = "Explosions/Remote violence";

        static Optional<AcledType> of(IncidentKind kind) {
            return switch (kind) {
                case BOMBING -> Optional.of(new AcledType(REMOTE, Optional.empty()));
                case AIRSTRIKE -> Optional.of(new AcledType(REMOTE, Optional.of("Air/drone strike")));
                case SHELLING -> Optional.of(new AcledType(REMOTE, Optional.of("Shelling/artillery/missile attack")));
                case KIDNAPPING ->
                    Optional.of(
                            new AcledType("Violence against civilians", Optional.of("Abduction/forced disappearance")));
                default -> Optional.empty();
            };
        }
    }
}
