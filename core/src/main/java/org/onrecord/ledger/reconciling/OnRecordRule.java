package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.model.Toll;

/**
 * OnRecord's own rule: the interval that the independent sources support. Where their intervals meet, it is what they
 * have in common; where they contradict each other, it reaches from the least number to the greatest, and the one that
 * most sources support is printed.
 */
final class OnRecordRule implements Rule {
    @Override
    public Toll conclude(Situation situation) {
        Collection<Camp> camps = situation.standing().all();
        if (situation.disputed()) {
            return disputed(camps);
        }
        if (meet(camps)) {
            return common(camps);
        }
        List<Camp> precise =
                camps.stream().filter(camp -> !camp.bounds().approximate()).toList();
        return precise.isEmpty() ? spread(camps, "approximate figures that are close", false) : common(precise);
    }

    private static boolean meet(Collection<Camp> camps) {
        long low = camps.stream().mapToLong(camp -> camp.said().low()).max().orElse(0);
        return camps.stream().allMatch(camp -> camp.said().high() >= low);
    }

    private static Toll common(Collection<Camp> camps) {
        long low = camps.stream().mapToLong(camp -> camp.said().low()).max().orElse(0);
        long high = camps.stream().mapToLong(camp -> camp.said().high()).min().orElse(Interval.OPEN);
        List<Camp> least = only(
                camps, camp -> camp.bounds().min().isPresent() && camp.said().low() == low);
        List<Camp> most = only(
                camps, camp -> camp.bounds().max().isPresent() && camp.said().high() == high);
        List<Camp> exact = only(camps, camp -> camp.bounds().isExact());
        return new Toll(
                Rule.bound(low, "the least that all sources allow", least),
                exact.isEmpty()
                        ? Rule.bound(low, "the least that all sources allow", least)
                        : Rule.bound(low, "the exact figure", exact),
                Rule.bound(high, "the most that all sources allow", most),
                Rule.sources(least, exact, most),
                false);
    }

    /** Figures that nobody contradicts, such as "many" beside 30 and 110, do not make the interval wider. */
    private static Toll disputed(Collection<Camp> camps) {
        long least = camps.stream().mapToLong(camp -> camp.meant().high()).min().orElse(Interval.OPEN);
        long most = camps.stream().mapToLong(camp -> camp.meant().low()).max().orElse(0);
        List<Camp> contradicted =
                only(camps, camp -> camp.meant().low() > least || camp.meant().high() < most);
        return spread(
                contradicted.isEmpty() ? camps : contradicted,
                "the figure that most independent sources support",
                true);
    }

    private static Toll spread(Collection<Camp> camps, String why, boolean disputed) {
        long low = camps.stream().mapToLong(Camp::number).min().orElse(0);
        long high = camps.stream().mapToLong(Camp::number).max().orElse(0);
        Support support = new Support(camps);
        Camp chosen = camps.stream()
                .max(Comparator.<Camp>comparingLong(camp -> support.of(camp.number()))
                        .thenComparing(camp -> camp.latest().supported())
                        .thenComparing(Comparator.comparingLong(Camp::number).reversed()))
                .orElseThrow();
        List<Camp> least = only(camps, camp -> camp.number() == low);
        List<Camp> best = only(camps, camp -> camp.number() == chosen.number());
        List<Camp> most = only(camps, camp -> camp.number() == high);
        return new Toll(
                Rule.bound(low, "the least figure held", least),
                Rule.bound(chosen.number(), why, best),
                Rule.bound(high, "the greatest figure held", most),
                Rule.sources(least, best, most),
                disputed);
    }

    private static List<Camp> only(Collection<Camp> camps, Predicate<Camp> wanted) {
        return camps.stream().filter(wanted).toList();
    }
}
