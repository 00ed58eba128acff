package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.List;
import org.onrecord.model.Toll;

/**
 * The rule of Armed Conflict Location &amp; Event Data: where reports differ or are vague, the most conservative figure, and
 * 10 for "tens", 12 for "dozens", 100 for "hundreds" where there is no number; revised up or down when better information comes (ACLED, "FAQs:
 * ACLED Fatality Methodology", "How does ACLED code fatalities?").
 */
final class AcledRule implements Rule {
    private final VagueWords vagueWords;

    AcledRule(VagueWords vagueWords) {
        this.vagueWords = vagueWords;
    }

    @Override
    public Toll conclude(Situation situation) {
        Collection<Camp> all = situation.standing().all();
        List<Camp> numbers = all.stream().filter(camp -> camp.vague().isEmpty()).toList();
        Collection<Camp> camps = numbers.isEmpty() ? all : numbers;
        long lowest = camps.stream().mapToLong(this::number).min().orElse(0);
        List<Camp> lowestCamps =
                camps.stream().filter(camp -> number(camp) == lowest).toList();
        return Rule.single(lowest, "the most conservative figure", lowestCamps, situation.disputed());
    }

    private long number(Camp camp) {
        return vagueWords.number(camp.vague()).orElse(camp.number());
    }
}
