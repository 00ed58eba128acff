package org.onrecord.ledger.folding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Stance;
import org.onrecord.model.Whereabouts;

/** A ledger of reports on a few incidents with edits of all sorts among them. */
final class RandomLedger {
    static final List<String> INCIDENTS = List.of("a", "b", "c", "d");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    private final Random random;
    private final WrittenLedger ledger = new WrittenLedger();
    private int reports = 1;

    private RandomLedger(long seed) {
        this.random = new Random(seed);
    }

    static WrittenLedger of(long seed, int entries) {
        RandomLedger random = new RandomLedger(seed);
        random.ledger.enter(random.draft("r0").on("a"));
        while (random.ledger.entries().size() < entries) {
            random.enter();
        }
        return random.ledger;
    }

    private void enter() {
        switch (random.nextInt(14)) {
            case 0 -> ledger.merge(incident(), incident());
            case 1 -> ledger.split(incident(), report(), incident());
            case 2, 3 ->
                ledger.undo(incident(), 1 + random.nextInt(ledger.entries().size()));
            case 4 -> ledger.edit(Edit.Action.REJECT, incident(), assertion());
            case 5 -> ledger.edit(Edit.Action.CONFIRM, incident(), assertion());
            case 6 -> ledger.set(incident(), period(), "Ann Example");
            case 7 ->
                ledger.set(
                        incident(),
                        new Whereabouts(Optional.of(city()), Place.Precision.CITY, Optional.empty(), Optional.empty()),
                        "Bob Example");
            case 8 -> ledger.readAgain(draft(report()).on(incident()));
            default -> ledger.enter(draft("r" + reports++).on(incident()));
        }
    }

    private Draft draft(String id) {
        Draft draft = new Draft(id)
                .titled(random.nextInt(3) == 0 ? "" : "Headline of " + id)
                .published(Draft.NOON.plus(Duration.ofHours(random.nextInt(40))))
                .kind(kind(), kind());
        if (random.nextInt(3) == 0) {
            draft.copyOf(report());
        }
        if (random.nextBoolean()) {
            Period period = period();
            draft.happened(period.from(), period.to());
        }
        switch (random.nextInt(3)) {
            case 0 -> draft.in(city());
            case 1 -> draft.at(random.nextBoolean() ? "the Old Hall" : "a hall", Optional.of(city()));
            default -> draft.by("Group " + random.nextInt(3));
        }
        draft.killed(random.nextInt(9)).killed(random.nextInt(90), "Police");
        if (random.nextBoolean()) {
            draft.says("Group 1", Stance.values()[random.nextInt(Stance.values().length)]);
        }
        return random.nextInt(4) == 0 ? draft.besides(incident(), random.nextInt(99)) : draft;
    }

    private String incident() {
        return INCIDENTS.get(random.nextInt(INCIDENTS.size()));
    }

    private String report() {
        return "r" + random.nextInt(reports);
    }

    private String assertion() {
        return 1 + random.nextInt(ledger.entries().size()) + "/f" + (1 + random.nextInt(2));
    }

    private IncidentKind kind() {
        return IncidentKind.values()[random.nextInt(IncidentKind.values().length)];
    }

    private Period period() {
        LocalDate from = DAY.plusDays(random.nextInt(6));
        return new Period(from, from.plusDays(random.nextInt(4)));
    }

    private Location city() {
        int id = random.nextInt(4);
        return new Location(
                id,
                "City " + id,
                Location.Level.CITY,
                Optional.empty(),
                Optional.of("Region " + id / 2),
                "Country",
                id == 3 ? "BB" : "AA",
                0,
                0,
                0);
    }
}
