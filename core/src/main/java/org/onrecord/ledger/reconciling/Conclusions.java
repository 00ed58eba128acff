package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Bounds;
import org.onrecord.model.Toll;
import org.onrecord.model.Toll.Bound;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;

/** Concludes a toll by each rule at each moment, and keeps the courses. */
final class Conclusions {
    private final Map<TollRule, Concluding> rules = new EnumMap<>(TollRule.class);
    private final Rule ofParts = new PartRule();

    Conclusions(VagueWords vagueWords) {
        rules.put(TollRule.ONRECORD, new Concluding(new OnRecordRule(), new Course()));
        rules.put(TollRule.UCDP, new Concluding(new UcdpRule(), new Course()));
        rules.put(TollRule.GTD, new Concluding(new GtdRule(), new Course()));
        rules.put(TollRule.ACLED, new Concluding(new AcledRule(vagueWords), new Course()));
    }

    private record Concluding(Rule rule, Course course) {}

    /** What an editor has confirmed: the figure's claim, and who did it. */
    record Confirmed(Attributed claim, String by) {
        Toll toll(boolean disputed) {
            Bounds bounds = claim.bounds();
            String why = "confirmed by " + by;
            List<String> ids = List.of(claim.id());
            Optional<Bound> best = Optional.of(new Bound(Interval.number(bounds), bounds.approximate(), why, ids));
            Optional<Bound> low = bounds.min().isPresent() ? best : Optional.empty();
            Optional<Bound> high = bounds.max().isPresent()
                    ? Optional.of(new Bound(bounds.max().getAsLong(), bounds.approximate(), why, ids))
                    : Optional.empty();
            return new Toll(low, best, high, 1, disputed);
        }
    }

    void conclude(Instant at, Situation situation, Optional<Confirmed> confirmed) {
        rules.forEach((name, rule) -> {
            Toll toll = confirmed
                    .map(figure -> figure.toll(situation.disputed()))
                    .orElseGet(() -> conclude(name, rule.rule(), situation));
            rule.course().note(at, toll);
        });
    }

    private Toll conclude(TollRule name, Rule rule, Situation situation) {
        if (!situation.standing().isEmpty()) {
            return PartRule.raised(rule.conclude(situation), situation.areas());
        }
        if (!situation.parts().isEmpty() || !situation.areas().isEmpty()) {
            return ofParts.conclude(situation);
        }
        return name == TollRule.GTD ? rule.conclude(situation) : Toll.NONE;
    }

    Map<TollRule, List<TollPoint>> courses() {
        Map<TollRule, List<TollPoint>> points = new EnumMap<>(TollRule.class);
        rules.forEach((name, rule) -> points.put(name, rule.course().points()));
        return points;
    }
}
