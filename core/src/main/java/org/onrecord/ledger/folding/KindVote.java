package org.onrecord.ledger.folding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.onrecord.model.IncidentKind;

/** What sort of happening most stories tell of. */
final class KindVote {
    private KindVote() {}

    /** The kinds that stories tell, those of most stories first; where as many tell two, the one that leads more often. */
    static List<IncidentKind> kinds(List<Telling> stories) {
        Map<IncidentKind, Integer> votes = new EnumMap<>(IncidentKind.class);
        Map<IncidentKind, Integer> leading = new EnumMap<>(IncidentKind.class);
        for (Telling story : stories) {
            EnumSet<IncidentKind> told = EnumSet.noneOf(IncidentKind.class);
            story.parts().forEach(part -> told.addAll(part.kinds()));
            told.forEach(kind -> votes.merge(kind, 1, Integer::sum));
            story.parts().stream()
                    .flatMap(part -> part.kinds().stream())
                    .findFirst()
                    .ifPresent(kind -> leading.merge(kind, 1, Integer::sum));
        }
        Comparator<IncidentKind> order = comparing((IncidentKind kind) -> kind == IncidentKind.OTHER)
                .thenComparing(votes::get, reverseOrder())
                .thenComparing(kind -> leading.getOrDefault(kind, 0), reverseOrder())
                .thenComparing(naturalOrder());
        return votes.keySet().stream().sorted(order).toList();
    }
}
