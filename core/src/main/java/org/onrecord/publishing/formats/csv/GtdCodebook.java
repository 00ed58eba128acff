package org.onrecord.publishing.formats.csv;

import static org.onrecord.publishing.formats.csv.Column.empty;
import static org.onrecord.publishing.formats.csv.Column.number;
import static org.onrecord.publishing.formats.csv.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Stance;
import org.onrecord.model.TollRule;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.words.PeriodWords;

/** The shape of the GTD: 135 columns. */
final class GtdCodebook {
    private static final String CODED = "START's own coding, which records do not hold";
    private static final int MOST_NAMED = 3;

    private static final TollColumn NKILL = TollColumn.best("nkill", Category.KILLED, Figure.ALL);
    private static final TollColumn NKILLTER = TollColumn.best("nkillter", Category.KILLED, Figure.ATTACKERS);
    private static final TollColumn NWOUND = TollColumn.best("nwound", Category.INJURED, Figure.ALL);
    private static final TollColumn NWOUNDTE = TollColumn.best("nwoundte", Category.INJURED, Figure.ATTACKERS);
    private static final TollColumn NHOSTKID = TollColumn.best("nhostkid", Category.HOSTAGES, Figure.ALL);

    static final Codebook CODEBOOK = new Codebook(
            "gtd",
            "GTD",
            TollRule.GTD,
            record -> Kinds.isAttack(record) && record.kinds().get(0) != IncidentKind.AIRSTRIKE,
            "Incidents that somebody did, by the kind that most stories tell, but for airstrikes, which states carry out."
                    + " Whether GTD's criteria of terrorism are met is for a coder to judge.",
            List.of(
                    "Columns and order: GTD as published 2016 to 2022 (135 columns), START, *Global Terrorism Database"
                            + " Codebook*, https://www.start.umd.edu/gtd/.",
                    "`specificity` tells what the coordinates are those of: 1 a town; 2 a division, for a town without"
                            + " coordinates (never given here); 3 a second-order division; 4 a first-order division; 5 neither,"
                            + " and then there are no coordinates.",
                    "`imonth` and `iday` are 0 where the days leave them open, and `approxdate` then has the days in words.",
                    "`attacktype`, `weaptype` and their texts are given where the kind of incident means the same as GTD's"
                            + " category. A stabbing or a shooting is GTD's armed assault; a vehicle attack and an execution"
                            + " have no category of the same meaning.",
                    "`eventid` is letters and digits here; GTD's are numbers made of the date."),
            columns(),
            List.of(NKILL, NKILLTER, NWOUND, NWOUNDTE, NHOSTKID));

    private GtdCodebook() {}

    private static List<Column> columns() {
        return Stream.of(
                        when(),
                        where(),
                        all(CODED, "crit1 crit2 crit3 doubtterr alternative alternative_txt multiple success suicide"),
                        attack(),
                        targets(),
                        perpetrators(),
                        weapons(),
                        casualties(),
                        GtdCodebook.sources())
                .flatMap(List::stream)
                .toList();
    }

    /** Columns that are all empty for one reason. */
    private static List<Column> all(String why, String names) {
        return Arrays.stream(names.split(" ")).map(name -> empty(name, why)).toList();
    }

    private static List<Column> when() {
        return List.of(
                text("eventid", "the incident's id", CsvIncident::id),
                number(
                        "iyear",
                        "year of the first day on which it may have happened",
                        incident -> incident.days(days -> days.from().getYear())),
                number(
                        "imonth",
                        "its month; 0 where the days are of several",
                        incident -> incident.days(GtdCodebook::month)),
                number(
                        "iday",
                        "its day; 0 where there are several",
                        incident -> incident.days(
                                days -> days.isOneDay() ? days.from().getDayOfMonth() : 0)),
                text(
                        "approxdate",
                        "the days in words where there are several",
                        incident ->
                                incident.days().filter(days -> !days.isOneDay()).map(PeriodWords::of)),
                empty("extended", "whether it lasted more than a day: no record tells"),
                empty("resolution", "when it ended: no record tells"),
                empty("country", "GTD's number of the country"));
    }

    private static int month(Period days) {
        boolean same = days.from().getYear() == days.to().getYear()
                && days.from().getMonth() == days.to().getMonth();
        return same ? days.from().getMonthValue() : 0;
    }

    private static List<Column> where() {
        return List.of(
                text(
                        "country_txt",
                        "by its name in GeoNames",
                        incident -> incident.locality().country()),
                empty("region", "GTD's number of the region"),
                empty("region_txt", "GTD's region, which OnRecord does not know"),
                text(
                        "provstate",
                        "first-order division",
                        incident -> incident.locality().region()),
                text("city", "the town", incident -> incident.locality().city()),
                number(
                        "latitude",
                        "degrees north; see `specificity`",
                        incident -> point(incident).map(Location::latitude)),
                number("longitude", "degrees east", incident -> point(incident).map(Location::longitude)),
                number(
                        "specificity",
                        "by what the coordinates are those of; see above",
                        incident -> incident.locality().level().flatMap(Scales::specificity)),
                empty("vicinity", "whether it was near the town rather than in it: no record tells"),
                text("location", "venue and address, as the reports have them", GtdCodebook::site),
                text(
                        "summary",
                        "what, where, when, the toll and who claims it, in a sentence",
                        incident -> Optional.of(incident.headline())));
    }

    private static Optional<Location> point(CsvIncident incident) {
        return incident.point().filter(at -> at.level().compareTo(Level.COUNTRY) < 0);
    }

    private static Optional<String> site(CsvIncident incident) {
        Optional<Whereabouts> exact =
                incident.place().filter(place -> place.precision().compareTo(Place.Precision.CITY) < 0);
        return CsvIncident.joined(exact.stream()
                .flatMap(place -> Stream.of(place.venue(), place.address()))
                .flatMap(Optional::stream)
                .toList());
    }

    private static List<Column> attack() {
        return List.of(
                number(
                        "attacktype1",
                        "of the kind told most; see above",
                        incident -> attackType(incident, 0).map(GtdCategory::number)),
                text(
                        "attacktype1_txt",
                        "the same in GTD's words",
                        incident -> attackType(incident, 0).map(GtdCategory::words)),
                number(
                        "attacktype2",
                        "of the next",
                        incident -> attackType(incident, 1).map(GtdCategory::number)),
                text(
                        "attacktype2_txt",
                        "the same in GTD's words",
                        incident -> attackType(incident, 1).map(GtdCategory::words)),
                number(
                        "attacktype3",
                        "of the next",
                        incident -> attackType(incident, 2).map(GtdCategory::number)),
                text(
                        "attacktype3_txt",
                        "the same in GTD's words",
                        incident -> attackType(incident, 2).map(GtdCategory::words)));
    }

    private static Optional<GtdCategory> attackType(CsvIncident incident, int n) {
        return incident.record().kinds().stream()
                .flatMap(kind -> GtdCategory.attack(kind).stream())
                .distinct()
                .skip(n)
                .findFirst();
    }

    private static List<Column> targets() {
        String why = "a record does not tell targets apart";
        return Stream.of("1", "2", "3")
                .flatMap(n -> all(
                        why,
                        "targtype%s targtype%s_txt targsubtype%s targsubtype%s_txt corp%s target%s natlty%s natlty%s_txt"
                                .replace("%s", n))
                        .stream())
                .toList();
    }

    private static List<Column> perpetrators() {
        return Stream.of(
                        List.of(
                                text(
                                        "gname",
                                        "who is said to have done it, in the reports' words, the most named first;"
                                                + " accused and claiming alike",
                                        incident -> incident.perpetrator(0)),
                                empty("gsubname", CODED),
                                text("gname2", "the next", incident -> incident.perpetrator(1)),
                                empty("gsubname2", CODED),
                                text("gname3", "the next", incident -> incident.perpetrator(2)),
                                empty("gsubname3", CODED)),
                        all(CODED, "motive guncertain1 guncertain2 guncertain3 individual nperps nperpcap"),
                        List.of(number(
                                "claimed",
                                "1 where somebody has claimed responsibility; else empty, as what is not on record may be all"
                                        + " the same",
                                GtdCodebook::claimed)),
                        all(
                                CODED,
                                "claimmode claimmode_txt claim2 claimmode2 claimmode2_txt claim3 claimmode3"
                                        + " claimmode3_txt compclaim"))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<Integer> claimed(CsvIncident incident) {
        return incident.record().testimonies().stream()
                .filter(testimony -> testimony.statement().stance() == Stance.CLAIMS_RESPONSIBILITY)
                .findFirst()
                .map(testimony -> 1);
    }

    private static List<Column> weapons() {
        return Stream.of(
                        List.of(
                                number(
                                        "weaptype1",
                                        "of the kind told most; see above",
                                        incident -> weapon(incident).map(GtdCategory::number)),
                                text(
                                        "weaptype1_txt",
                                        "the same in GTD's words",
                                        incident -> weapon(incident).map(GtdCategory::words))),
                        all(
                                CODED,
                                "weapsubtype1 weapsubtype1_txt weaptype2 weaptype2_txt weapsubtype2 weapsubtype2_txt"
                                        + " weaptype3 weaptype3_txt weapsubtype3 weapsubtype3_txt weaptype4 weaptype4_txt"
                                        + " weapsubtype4 weapsubtype4_txt weapdetail"))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<GtdCategory> weapon(CsvIncident incident) {
        return incident.kind().flatMap(GtdCategory::weapon);
    }

    private static List<Column> casualties() {
        String american = "how many were citizens of the United States: no record tells";
        return Stream.of(
                        List.of(
                                NKILL.column("killed, attackers included"),
                                empty("nkillus", american),
                                NKILLTER.column("attackers killed"),
                                NWOUND.column("injured"),
                                empty("nwoundus", american),
                                NWOUNDTE.column("attackers injured")),
                        all(CODED, "property propextent propextent_txt propvalue propcomment"),
                        List.of(
                                number(
                                        "ishostkid",
                                        "1 where hostages are counted; else empty",
                                        incident -> NHOSTKID.bound()
                                                .apply(incident)
                                                .filter(bound -> bound.value() > 0)
                                                .map(bound -> 1)),
                                NHOSTKID.column("hostages")),
                        all(
                                CODED,
                                "nhostkidus nhours ndays divert kidhijcountry ransom ransomamt ransomamtus ransompaid"
                                        + " ransompaidus ransomnote hostkidoutcome hostkidoutcome_txt nreleased addnotes"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column> sources() {
        return Stream.of(
                        List.of(
                                text(
                                        "scite1",
                                        "the first report that gives `nkill`, else the first report",
                                        incident -> cited(incident, 0)),
                                text("scite2", "the next", incident -> cited(incident, 1)),
                                text("scite3", "the next", incident -> cited(incident, 2)),
                                text("dbsource", "`OnRecord`", incident -> Optional.of("OnRecord"))),
                        all(CODED, "INT_LOG INT_IDEO INT_MISC INT_ANY related"))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<String> cited(CsvIncident incident, int n) {
        Stream<ReportHead> behindNumber = incident.claims(NKILL.bound().apply(incident)).stream()
                .map(Claim::assertion)
                .map(assertion -> assertion.report());
        return Stream.concat(behindNumber, incident.stories().stream())
                .distinct()
                .limit(MOST_NAMED)
                .skip(n)
                .findFirst()
                .map(GtdCodebook::citation);
    }

    /** As GTD writes citations: headline in quotes, publisher, date; and the address, which it leaves out. */
    private static String citation(ReportHead report) {
        String day = report.reportedAt().from().toString().substring(0, "2031-05-03".length());
        return "\"" + report.title() + ",\" " + report.publisher().orElse("unknown") + ", " + day
                + report.url().map(url -> ", " + url).orElse("");
    }
}
