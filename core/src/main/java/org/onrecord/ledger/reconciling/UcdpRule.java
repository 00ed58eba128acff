package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.Toll;

/**
 * The rule of the Uppsala Conflict Data Program. Its codebooks ask for the most reliable figure as the best estimate; for
 * the lower one where no such distinction can be made; and for the lowest and highest figures of sources that are equally
 * reliable as the low and high estimates (UCDP Battle-Related Deaths Dataset Codebook, bd_best, bd_low and bd_high; UCDP
 * Georeferenced Event Dataset Codebook, best, low and high).
 *
 * <p>What makes a source reliable is a coder's judgement there. Here, bodies that count come before the press by itself
 * and single persons, a number before a vague word, and armed groups are left out as parties to the violence.
 */
final class UcdpRule implements Rule {
    @Override
    public Toll conclude(Situation situation) {
        List<Camp> reliable = mostReliable(situation.standing().all());
        if (reliable.isEmpty()) {
            return Toll.NONE;
        }
        long low = reliable.stream().mapToLong(Camp::number).min().orElse(0);
        long high = reliable.stream().mapToLong(Camp::number).max().orElse(0);
        List<Camp> least =
                reliable.stream().filter(camp -> camp.number() == low).toList();
        List<Camp> most =
                reliable.stream().filter(camp -> camp.number() == high).toList();
        String why = low == high ? "the most reliable figure" : "the lower of equally reliable figures";
        return new Toll(
                Rule.bound(low, "the lowest of the most reliable figures", least),
                Rule.bound(low, why, least),
                Rule.bound(high, "the highest of the most reliable figures", most),
                Rule.sources(least, most),
                situation.disputed());
    }

    private static List<Camp> mostReliable(Collection<Camp> camps) {
        Comparator<Camp> byTrust = Comparator.comparing(Camp::trust);
        Comparator<Camp> reliability =
                byTrust.thenComparing(camp -> camp.vague().isEmpty());
        List<Camp> usable =
                camps.stream().filter(camp -> camp.trust() != Trust.PARTY).toList();
        return usable.stream()
                .max(reliability)
                .map(best -> usable.stream()
                        .filter(camp -> reliability.compare(camp, best) == 0)
                        .toList())
                .orElse(List.of());
    }
}
