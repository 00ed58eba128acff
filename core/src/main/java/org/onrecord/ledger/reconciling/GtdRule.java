package org.onrecord.ledger.reconciling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Toll;
import org.onrecord.model.Toll.Bound;

/**
 * The rule of the Global Terrorism Database: the number of the most recent source, unless its validity is questionable or
 * it rests on a perpetrator's claim; among several published around the same time the majority's; without a majority the
 * lowest. A figure too vague to be of use leaves the field blank, and attackers who died are counted in (START, Global
 * Terrorism Database Codebook, "Total Number of Fatalities", nkill).
 *
 * <p>"Around the same time" is a day here. Where a report tells that attackers are not counted, theirs are added; where
 * none tells, the greatest number has them.
 */
final class GtdRule implements Rule {
    private static final Duration SAME_TIME = Duration.ofHours(24);

    @Override
    public Toll conclude(Situation situation) {
        boolean disputed = situation.disputed();
        Optional<Choice> attackers = choose(usable(situation.attackers()));
        Optional<Choice> chosen = choose(usable(situation.standing()));
        if (chosen.isPresent()) {
            return attackers
                    .map(dead -> withAttackers(chosen.get(), dead, disputed))
                    .orElseGet(() -> chosen.get().toll(disputed));
        }
        boolean onlyAttackers = situation.standing().isEmpty();
        return attackers
                .filter(dead -> onlyAttackers)
                .map(dead -> dead.toll(disputed))
                .orElse(new Toll(Optional.empty(), Optional.empty(), Optional.empty(), 0, disputed));
    }

    /**
     * A number and the camps that have it.
     *
     * @param includesAttackers whether attackers are counted, where a report tells
     */
    private record Choice(long value, String why, List<Camp> camps, Optional<Boolean> includesAttackers) {
        Toll toll(boolean disputed) {
            return Rule.single(value, why, camps, disputed);
        }
    }

    private static List<Camp> usable(Camps camps) {
        return camps.all().stream()
                .filter(camp -> camp.trust() != Trust.PARTY)
                .filter(camp -> camp.vague().isEmpty())
                .toList();
    }

    private static Optional<Choice> choose(List<Camp> camps) {
        Optional<Instant> latest =
                camps.stream().map(camp -> camp.latest().supported().from()).max(Instant::compareTo);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Instant since = latest.get().minus(SAME_TIME);
        TreeMap<Long, Integer> votes = new TreeMap<>();
        camps.forEach(camp -> {
            int recent = recentMembers(camp, since);
            if (recent > 0) {
                votes.merge(camp.number(), recent, Integer::sum);
            }
        });
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        Optional<Long> majority = votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
        long value = majority.orElseGet(votes::firstKey);
        String why = votes.size() == 1
                ? "the most recent source"
                : majority.isPresent() ? "the majority of the most recent sources" : "the lowest of the most recent";
        List<Camp> having =
                camps.stream().filter(camp -> camp.number() == value).toList();
        return Optional.of(new Choice(value, why, having, includesAttackers(having)));
    }

    private static int recentMembers(Camp camp, Instant since) {
        int recent = 0;
        for (Position position : camp.members().descendingSet()) {
            if (position.supported().to().isBefore(since)) {
                break;
            }
            recent++;
        }
        return recent;
    }

    private static Optional<Boolean> includesAttackers(Collection<Camp> camps) {
        return camps.stream()
                .map(camp -> camp.latest().includesAttackers())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Toll withAttackers(Choice all, Choice attackers, boolean disputed) {
        if (all.includesAttackers().orElse(false)) {
            return all.toll(disputed);
        }
        List<Camp> both = new ArrayList<>(all.camps());
        both.addAll(attackers.camps());
        Optional<Bound> together =
                Rule.bound(all.value() + attackers.value(), all.why() + ", with the attackers' dead", both);
        if (all.includesAttackers().isPresent()) {
            return new Toll(together, together, together, Rule.sources(both), disputed);
        }
        Optional<Bound> without = Rule.bound(all.value(), all.why(), all.camps());
        return new Toll(without, without, together, Rule.sources(both), disputed);
    }
}
