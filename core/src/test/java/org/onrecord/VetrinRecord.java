package org.onrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Advisory;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Claim.Relation;
import org.onrecord.model.Claim.Standing;
import org.onrecord.model.Conflict;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Report;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;

/** The record of an invented attack, made by hand, so that tests of what is printed do not depend on the ledger. */
public final class VetrinRecord {
    public static final String ID = "k3v9x2m7qa";

    private static final RecordDraft DRAFT = new RecordDraft(ID)
            .report(
                    "r1",
                    "Vetrin Courier",
                    "2031-05-03T18:05:00Z",
                    "Gunmen attack Riverside Hall in Vetrin",
                    "At least 40 people were killed on Saturday, the Interior Ministry said on state television. More"
                            + " than 100 people were injured, doctors said. The embassy of Sund warned of an attack in"
                            + " April.")
            .story("Harbour News Agency", Optional.empty())
            .report(
                    "r2",
                    "Ostland Post",
                    "2031-05-03T20:30:00Z",
                    "Gunmen attack hall in Vetrin",
                    "At least 40 people were killed on Saturday, the Interior Ministry said on state television.")
            .story("Harbour News Agency", Optional.of("r1"))
            .report(
                    "r3",
                    "Meridian Wire",
                    "2031-05-04T06:10:00Z",
                    "Toll in Vetrin reaches 60",
                    "The Interior Ministry said on state television that 60 people had died. The Red Crescent counted"
                            + " 93 dead. The Dawn Front claimed responsibility through its Horizon channel. Its fighters"
                            + " killed 200, the Dawn Front said through its Horizon channel. Sund denied any part in it.")
            .report(
                    "r4",
                    "Coast Radio",
                    "2031-05-04",
                    "Sixty dead in Vetrin",
                    "Sixty people died, the Interior Ministry said on state television.")
            .report(
                    "r5",
                    "Vetrin Courier",
                    "2031-05-05T09:00:00Z",
                    "Ministry puts the dead at 143",
                    "The Interior Ministry said on state television that 143 people had died, among them five"
                            + " children. Four attackers were killed, police said.")
            .report(
                    "r6",
                    "Ostland Post",
                    "2031-05-06T12:00:00Z",
                    "Ministry lowers toll of Vetrin attack",
                    "The toll is 137, the Interior Ministry said on state television, and not 143. Hospitals counted"
                            + " 160 dead. The Health Ministry said that 180 people were injured. The Dawn Front claimed"
                            + " responsibility through its Horizon channel. A prosecutor doubted the claim.")
            .source("ministry", SourceKind.OFFICIAL, "the Interior Ministry", List.of("state television"))
            .source("The ministry", SourceKind.OFFICIAL, "The Interior Ministry", List.of("state television"))
            .source("doctors", SourceKind.MEDICAL, "doctors", List.of())
            .source("crescent", SourceKind.MONITOR, "The Red Crescent", List.of())
            .source("attackers", SourceKind.GROUP, "The Dawn Front", List.of("its Horizon channel"))
            .source("police", SourceKind.OFFICIAL, "police", List.of())
            .source("hospitals", SourceKind.MEDICAL, "Hospitals", List.of())
            .source("health", SourceKind.OFFICIAL, "The Health Ministry", List.of())
            .source("sund", SourceKind.OFFICIAL, "Sund", List.of())
            .source("embassy", SourceKind.OFFICIAL, "The embassy of Sund", List.of())
            .source("prosecutor", SourceKind.OFFICIAL, "A prosecutor", List.of());

    private VetrinRecord() {}

    /** Tolls that rise, are disputed and corrected; a claim, a denial, a doubt, a warning; edits, one of them undone. */
    public static IncidentRecord record() {
        return new IncidentRecord(
                ID,
                List.of("p2m7c4t8zb"),
                List.of(IncidentKind.SHOOTING, IncidentKind.ARSON),
                Optional.of(new Supported<>(
                        Period.day(LocalDate.of(2031, 5, 3)),
                        List.of(DRAFT.evidence("r1", "on Saturday")),
                        2,
                        "the narrowest days that most stories tell")),
                Optional.of(new Supported<>(
                        whereabouts(),
                        List.of(DRAFT.evidence("r1", "Riverside Hall")),
                        1,
                        "the most precise place in the city that most stories tell")),
                List.of(new Supported<>(
                        "the Dawn Front", List.of(DRAFT.evidence("r3", "Dawn Front")), 2, "most named")),
                List.of(killed(), attackersKilled(), injured()),
                testimonies(),
                DRAFT.heads(),
                EnumSet.of(Advisory.DEATH, Advisory.VIOLENCE),
                edits());
    }

    /** A report with its text. */
    public static Optional<Report> report(String id) {
        return DRAFT.text(id);
    }

    /** The same incident in a line. */
    public static IncidentSummary summary() {
        IncidentRecord record = record();
        return new IncidentSummary(
                ID,
                "Ministry lowers toll of Vetrin attack",
                Optional.of(IncidentKind.SHOOTING),
                Optional.of(Period.day(LocalDate.of(2031, 5, 3))),
                Optional.of(whereabouts()),
                killed().toll(TollRule.ONRECORD),
                injured().toll(TollRule.ONRECORD),
                record.reports().size(),
                record.stories(),
                true,
                true,
                Instant.parse("2031-05-03T18:05:00Z"),
                Instant.parse("2031-05-06T12:00:00Z"));
    }

    /** An incident of which nothing is known but a headline. */
    public static IncidentSummary bareSummary() {
        return new IncidentSummary(
                "w1x2y3z4a5",
                "Blast heard",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Toll.NONE,
                Toll.NONE,
                1,
                1,
                false,
                false,
                Instant.parse("2031-06-01T00:00:00Z"),
                Instant.parse("2031-06-01T00:00:00Z"));
    }

    /** A report of years later that tells the toll again. */
    public static Claim lookBack() {
        String said = "137 people died";
        return new RecordDraft(ID)
                .report(
                        "r7",
                        "Coast Radio",
                        "2034-05-03",
                        "Vetrin remembers",
                        "137 people died, the Interior Ministry said.")
                .source("ministry", SourceKind.OFFICIAL, "the Interior Ministry", List.of())
                .claim("1007/f1", "r7", "ministry")
                .is(Relation.REPETITION, "1006/f1")
                .says(Category.KILLED, Bounds.exactly(137), said, said);
    }

    private static Whereabouts whereabouts() {
        Location vetrin = new Location(
                77001,
                "Vetrin",
                Location.Level.CITY,
                Optional.empty(),
                Optional.of("Lower Ost"),
                "Ostland",
                "XO",
                51.25,
                14.5,
                80_000);
        return new Whereabouts(
                Optional.of(vetrin), Place.Precision.VENUE, Optional.of("Riverside Hall"), Optional.empty());
    }

    private static TollSeries killed() {
        String said40 = "At least 40 people were killed on Saturday, the Interior Ministry said on state television.";
        String said60 = "The Interior Ministry said on state television that 60 people had died.";
        List<Claim> claims = List.of(
                DRAFT.claim("1001/f1", "r1", "ministry")
                        .has(Standing.SUPERSEDED)
                        .says(Category.KILLED, Bounds.atLeast(40), "At least 40 people were killed", said40),
                DRAFT.claim("1002/f1", "r2", "ministry")
                        .is(Relation.REPETITION, "1001/f1")
                        .has(Standing.SUPERSEDED)
                        .says(Category.KILLED, Bounds.atLeast(40), "At least 40 people were killed", said40),
                DRAFT.claim("1003/f1", "r3", "The ministry")
                        .is(Relation.SUPERSESSION, "1001/f1")
                        .has(Standing.SUPERSEDED)
                        .says(Category.KILLED, Bounds.exactly(60), "60 people had died", said60),
                DRAFT.claim("1003/f2", "r3", "crescent")
                        .has(Standing.OVERTAKEN)
                        .says(Category.KILLED, Bounds.exactly(93), "93 dead", "The Red Crescent counted 93 dead."),
                DRAFT.claim("1003/f3", "r3", "attackers")
                        .says(Category.KILLED, Bounds.exactly(200), "killed 200", "Its fighters killed 200"),
                DRAFT.claim("1004/f1", "r4", "ministry")
                        .is(Relation.REPETITION, "1003/f1")
                        .has(Standing.SUPERSEDED)
                        .says(Category.KILLED, Bounds.exactly(60), "Sixty people died", "Sixty people died"),
                DRAFT.claim("1005/f1", "r5", "The ministry")
                        .is(Relation.SUPERSESSION, "1003/f1")
                        .has(Standing.CORRECTED)
                        .says(Category.KILLED, Bounds.exactly(143), "143 people had died", "143 people had died"),
                DRAFT.claim("1005/f2", "r5", "The ministry")
                        .of("children")
                        .says(Category.KILLED, Bounds.exactly(5), "five children", "among them five children"),
                DRAFT.claim("1006/f1", "r6", "ministry")
                        .is(Relation.CORRECTION, "1005/f1")
                        .says(Category.KILLED, Bounds.exactly(137), "The toll is 137", "The toll is 137"),
                DRAFT.claim("1006/f2", "r6", "hospitals")
                        .says(Category.KILLED, Bounds.exactly(160), "160 dead", "Hospitals counted 160 dead."));
        return new TollSeries(
                Category.KILLED,
                Figure.ALL,
                claims,
                Map.of(TollRule.ONRECORD, course(), TollRule.ACLED, List.of(conservative())),
                List.of(
                        new Conflict("1003/f1", "1003/f2", Instant.parse("2031-05-04T06:10:00Z"), true),
                        new Conflict("1006/f1", "1006/f2", Instant.parse("2031-05-06T12:00:00Z"), false)));
    }

    private static List<TollPoint> course() {
        return List.of(
                point("2031-05-03T18:05:00Z", toll(40L, Optional.of(40L), Optional.empty(), "1001/f1")),
                point(
                        "2031-05-04T06:10:00Z",
                        RecordDraft.disputed(toll(60L, Optional.of(60L), Optional.of(93L), "1003/f1", "1003/f2"))),
                point("2031-05-05T09:00:00Z", toll(143L, Optional.of(143L), Optional.of(143L), "1005/f1")),
                point(
                        "2031-05-06T12:00:00Z",
                        RecordDraft.disputed(toll(137L, Optional.of(137L), Optional.of(160L), "1006/f1", "1006/f2"))));
    }

    private static TollPoint conservative() {
        return point("2031-05-03T18:05:00Z", toll(40L, Optional.of(40L), Optional.of(40L), "1001/f1"));
    }

    private static TollSeries attackersKilled() {
        Claim four = DRAFT.claim("1005/f3", "r5", "police")
                .of(Figure.ATTACKERS)
                .says(
                        Category.KILLED,
                        Bounds.exactly(4),
                        "Four attackers were killed",
                        "Four attackers were killed, police said.");
        Toll toll = toll(4L, Optional.of(4L), Optional.of(4L), "1005/f3");
        return new TollSeries(
                Category.KILLED,
                Figure.ATTACKERS,
                List.of(four),
                Map.of(TollRule.ONRECORD, List.of(point("2031-05-05T09:00:00Z", toll))),
                List.of());
    }

    private static TollSeries injured() {
        String said100 = "More than 100 people were injured, doctors said.";
        List<Claim> claims = List.of(
                DRAFT.claim("1001/f2", "r1", "doctors")
                        .has(Standing.OVERTAKEN)
                        .says(Category.INJURED, Bounds.atLeast(101), "More than 100 people were injured", said100),
                DRAFT.claim("1006/f3", "r6", "health")
                        .says(
                                Category.INJURED,
                                Bounds.exactly(180),
                                "180 people were injured",
                                "The Health Ministry said that 180 people were injured."));
        List<TollPoint> course = List.of(
                point("2031-05-03T18:05:00Z", toll(101L, Optional.of(101L), Optional.empty(), "1001/f2")),
                point("2031-05-06T12:00:00Z", toll(101L, Optional.of(180L), Optional.empty(), "1006/f3")));
        return new TollSeries(Category.INJURED, Figure.ALL, claims, Map.of(TollRule.ONRECORD, course), List.of());
    }

    private static Toll toll(long low, Optional<Long> best, Optional<Long> high, String... assertions) {
        return RecordDraft.toll(Optional.of(low), best, high, assertions);
    }

    private static TollPoint point(String at, Toll toll) {
        return new TollPoint(Instant.parse(at), toll);
    }

    private static List<Testimony> testimonies() {
        String claimed = "The Dawn Front claimed responsibility through its Horizon channel.";
        return List.of(
                DRAFT.testimony(
                        "1001/s3", "r1", "embassy", Stance.WARNS, "The embassy of Sund warned of an attack in April."),
                DRAFT.testimony("1003/s3", "r3", "attackers", Stance.CLAIMS_RESPONSIBILITY, claimed),
                DRAFT.testimony("1003/s5", "r3", "sund", Stance.DENIES_RESPONSIBILITY, "Sund denied any part in it."),
                DRAFT.testimony("1006/s4", "r6", "attackers", Stance.CLAIMS_RESPONSIBILITY, claimed),
                DRAFT.testimony("1006/s5", "r6", "prosecutor", Stance.DOUBTS, "A prosecutor doubted the claim."));
    }

    private static List<Edit> edits() {
        return List.of(
                edit("2001", Edit.Action.MERGE, Optional.empty(), "linker/1", "One hall, one day.", Optional.empty()),
                edit(
                        "2002",
                        Edit.Action.REJECT,
                        Optional.of("1006/f2"),
                        "Ada Editor",
                        "Counted with the injured.",
                        Optional.of("2003")),
                edit(
                        "2003",
                        Edit.Action.UNDO,
                        Optional.of("2002"),
                        "Ada Editor",
                        "The hospitals stand by it.",
                        Optional.empty()),
                edit(
                        "2004",
                        Edit.Action.CONFIRM,
                        Optional.of("1006/f1"),
                        "Ben Editor",
                        "Read out by the ministry.",
                        Optional.empty()));
    }

    private static Edit edit(
            String id, Edit.Action action, Optional<String> target, String by, String reason, Optional<String> undone) {
        boolean merge = action == Edit.Action.MERGE;
        return new Edit(
                id,
                action,
                merge ? "p2m7c4t8zb" : ID,
                target,
                merge ? Optional.of(ID) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                by,
                reason,
                Instant.parse("2031-05-07T08:00:00Z").plusSeconds(Long.parseLong(id) * 60 - 120_060),
                undone);
    }
}
