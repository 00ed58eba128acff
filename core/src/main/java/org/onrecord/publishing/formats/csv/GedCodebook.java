package org.onrecord.publishing.formats.csv;

import static org.onrecord.publishing.formats.csv.Column.date;
import static org.onrecord.publishing.formats.csv.Column.empty;
import static org.onrecord.publishing.formats.csv.Column.number;
import static org.onrecord.publishing.formats.csv.Column.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;

/** The shape of UCDP GED 23.1 and newer: 49 columns. */
final class GedCodebook {
    private static final String CODED = "UCDP's own coding, which records do not hold";
    private static final String SIDES =
            "no record tells who is on which side; those named stand in `onrecord_perpetrators`";

    private static final TollColumn BEST =
            new TollColumn("best", incident -> incident.killed().best());
    private static final TollColumn HIGH =
            new TollColumn("high", incident -> incident.killed().high());
    private static final TollColumn LOW =
            new TollColumn("low", incident -> incident.killed().low());

    static final Codebook CODEBOOK = new Codebook(
            "ged",
            "UCDP GED",
            TollRule.UCDP,
            GedCodebook::holds,
            "Incidents that somebody did, by the kind that most stories tell, in which one person at least died by any of the"
                    + " three numbers. Whether an organised group did it is for a coder to judge.",
            List.of(
                    "Columns and order: UCDP GED 24.1 and 25.1 (49 columns), *UCDP Georeferenced Event Dataset Codebook*,"
                            + " https://ucdp.uu.se/downloads/.",
                    "`where_prec` tells what the coordinates are those of: 1 the place itself, here a town or what stands"
                            + " in it; 2 a limited area around a place (never given here); 3 a second-order division (centre"
                            + " of its towns); 4 a first-order division; 5 a part of a country or a line between places"
                            + " (never given here); 6 a country; 7 water or air (never given here).",
                    "`date_prec` follows from the days on which it may have happened: 1 one day; 2 two to six days; 3 seven"
                            + " days; 4 up to 31 days; 5 more.",
                    "`id` is letters and digits here; GED's are numbers."),
            columns(),
            List.of(BEST, HIGH, LOW));

    private GedCodebook() {}

    private static boolean holds(IncidentRecord record) {
        Toll killed = record.findToll(Category.KILLED, Figure.ALL)
                .map(series -> series.toll(TollRule.UCDP))
                .orElse(Toll.NONE);
        return Kinds.isAttack(record)
                && Stream.of(killed.low(), killed.best(), killed.high())
                        .flatMap(Optional::stream)
                        .anyMatch(bound -> bound.value() > 0);
    }

    private static List<Column> columns() {
        return Stream.of(conflict(), sources(), where(), when(), deaths())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column> conflict() {
        return List.of(
                text("id", "the incident's id", CsvIncident::id),
                empty("relid", CODED),
                number(
                        "year",
                        "the year of `date_start`",
                        incident -> incident.days(days -> days.from().getYear())),
                empty("active_year", CODED),
                empty("code_status", CODED),
                empty("type_of_violence", "state-based, non-state or one-sided is UCDP's coding; no record tells it"),
                empty("conflict_dset_id", CODED),
                empty("conflict_new_id", CODED),
                empty("conflict_name", CODED),
                empty("dyad_dset_id", CODED),
                empty("dyad_new_id", CODED),
                empty("dyad_name", CODED),
                empty("side_a_dset_id", CODED),
                empty("side_a_new_id", CODED),
                empty("side_a", SIDES),
                empty("side_b_dset_id", CODED),
                empty("side_b_new_id", CODED),
                empty("side_b", SIDES));
    }

    private static List<Column> sources() {
        return List.of(
                number(
                        "number_of_sources",
                        "stories: reports without copies",
                        incident -> Optional.of(incident.stories().size())),
                text(
                        "source_article",
                        "publisher, day and headline of the first report of each story",
                        incident -> CsvIncident.joined(incident.stories().stream()
                                .map(GedCodebook::article)
                                .toList())),
                text(
                        "source_office",
                        "their publishers",
                        incident -> CsvIncident.joined(incident.stories().stream()
                                .map(report -> report.publisher().orElse("unknown"))
                                .toList())),
                text(
                        "source_date",
                        "their days of publication, in UTC",
                        incident -> CsvIncident.joined(incident.stories().stream()
                                .map(GedCodebook::day)
                                .toList())),
                text(
                        "source_headline",
                        "their headlines",
                        incident -> CsvIncident.joined(incident.stories().stream()
                                .map(ReportHead::title)
                                .toList())),
                text(
                        "source_original",
                        "who gives `best`, as the reports name them",
                        incident -> CsvIncident.joined(
                                incident.claims(incident.killed().best()).stream()
                                        .map(Claim::chain)
                                        .map(chain -> chain.source())
                                        .distinct()
                                        .toList())));
    }

    private static List<Column> where() {
        return List.of(
                number(
                        "where_prec",
                        "by what the coordinates are those of; see above",
                        incident -> incident.locality().level().flatMap(Scales::wherePrec)),
                text(
                        "where_coordinates",
                        "the name of what the coordinates are those of",
                        incident -> incident.point().map(Location::name)),
                text("where_description", "the place in words, with venue and address", CsvIncident::placeInWords),
                text(
                        "adm_1",
                        "first-order division",
                        incident -> incident.locality().region()),
                text(
                        "adm_2",
                        "second-order division",
                        incident -> incident.locality().county()),
                number("latitude", "degrees north", incident -> incident.point().map(Location::latitude)),
                number("longitude", "degrees east", incident -> incident.point().map(Location::longitude)),
                text(
                        "geom_wkt",
                        "the same as a point",
                        incident -> incident.point().map(at -> "POINT (" + at.longitude() + " " + at.latitude() + ")")),
                number(
                        "priogrid_gid",
                        "the cell of PRIO-GRID that holds the coordinates",
                        incident -> incident.point().map(at -> Scales.prioGridCell(at.latitude(), at.longitude()))),
                text(
                        "country",
                        "by its name in GeoNames",
                        incident -> incident.locality().country()),
                empty("country_id", "Gleditsch and Ward's number, which OnRecord does not know"),
                empty("region", "UCDP's region, which OnRecord does not know"));
    }

    private static List<Column> when() {
        return List.of(
                empty("event_clarity", "a coder's judgement of the reporting"),
                number("date_prec", "by the number of days; see above", incident -> incident.days(Scales::datePrec)),
                date(
                        "date_start",
                        "the first day on which it may have happened",
                        incident -> incident.days(days -> midnight(days.from()))),
                date("date_end", "the last day", incident -> incident.days(days -> midnight(days.to()))));
    }

    private static List<Column> deaths() {
        return List.of(
                empty("deaths_a", SIDES),
                empty("deaths_b", SIDES),
                empty("deaths_civilians", SIDES),
                number(
                        "deaths_unknown",
                        "the same as `best`: no record tells whose side the dead were on, and GED's `best` is the sum of the"
                                + " four",
                        incident -> incident.killed().best().map(Toll.Bound::value)),
                BEST.column("killed, UCDP's best estimate"),
                HIGH.column("killed, UCDP's high estimate; empty where it is open"),
                LOW.column("killed, UCDP's low estimate"),
                empty("gwnoa", CODED),
                empty("gwnob", CODED));
    }

    private static String article(ReportHead report) {
        return report.publisher().orElse("unknown") + "," + day(report) + "," + report.title();
    }

    private static String day(ReportHead report) {
        return report.reportedAt().from().toString().substring(0, "2031-05-03".length());
    }

    /** As GED writes days. */
    private static String midnight(LocalDate day) {
        return day + " 00:00:00.000";
    }
}
