package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Bounds;
import org.onrecord.model.Conflict;

/** The figures that stood against each other, each pair once, however many sources hold them. */
final class Disputes {
    private final Map<Pair, Conflict> conflicts = new LinkedHashMap<>();

    private record Pair(Bounds lower, Bounds higher) {}

    /** Notes that a position contradicts a camp, where any of the camp is left. */
    void note(Camp camp, Position position, Instant at) {
        if (camp.isEmpty()) {
            return;
        }
        Position other = camp.latest();
        boolean isLower = camp.meant().isBelow(Interval.meant(position.bounds()));
        Position least = isLower ? other : position;
        Position most = isLower ? position : other;
        conflicts.putIfAbsent(new Pair(least.bounds(), most.bounds()), new Conflict(least.id(), most.id(), at, false));
    }

    /** All of them; those are settled of which a side has nobody left who stands by it. */
    List<Conflict> conflicts(Camps standing) {
        Set<Bounds> held = standing.all().stream().map(Camp::bounds).collect(Collectors.toSet());
        return conflicts.entrySet().stream()
                .map(entry -> new Conflict(
                        entry.getValue().lower(),
                        entry.getValue().higher(),
                        entry.getValue().since(),
                        !held.contains(entry.getKey().lower())
                                || !held.contains(entry.getKey().higher())))
                .toList();
    }
}
