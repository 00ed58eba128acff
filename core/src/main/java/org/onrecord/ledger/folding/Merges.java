package org.onrecord.ledger.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.model.Edit;

/**
 * Which incidents have turned out to be one, and which reports have turned out to tell of another one.
 *
 * <p>Edits take effect in the order of entry: a later merge of the same incident takes the earlier one's place, and one
 * that would lead back to itself has no effect. A split moves what stood under the incident at that moment.
 */
public final class Merges {
    private final Map<String, String> into = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();

    /** A report's links go from some incidents, those that were one then, to another. */
    private record Move(String report, Set<String> from, String to) {}

    private Merges() {}

    /** The merges and splits among some entries that hold. */
    public static Merges of(Collection<Recorded> entries) {
        return of(Edits.of(entries));
    }

    static Merges of(Edits edits) {
        Merges merges = new Merges();
        edits.holding(Edit.Action.MERGE, Edit.Action.SPLIT).forEach(merges::apply);
        return merges;
    }

    private void apply(Edit edit) {
        String other = edit.other().orElse(edit.incident());
        if (edit.action() == Edit.Action.SPLIT) {
            edit.target().ifPresent(report -> moves.add(new Move(report, all(edit.incident()), other)));
        } else if (!leadsThrough(other, edit.incident())) {
            into.put(edit.incident(), other);
        }
    }

    private boolean leadsThrough(String incident, String through) {
        String at = incident;
        while (!at.equals(through) && into.containsKey(at)) {
            at = into.getOrDefault(at, at);
        }
        return at.equals(through);
    }

    /** The incident that it is part of now; itself where it was not merged. */
    public String standing(String incident) {
        String at = incident;
        while (into.containsKey(at)) {
            at = into.getOrDefault(at, at);
        }
        return at;
    }

    /** All ids of what is one with an incident now, its own included, sorted. */
    public Set<String> all(String incident) {
        String standing = standing(incident);
        Set<String> all = new TreeSet<>(Set.of(standing));
        into.keySet().stream().filter(from -> standing(from).equals(standing)).forEach(all::add);
        return all;
    }

    /** The incident that a report tells of now, where the linker took it for one. */
    public String standing(String report, String linked) {
        String at = linked;
        for (Move move : moves) {
            if (move.report().equals(report) && move.from().contains(at)) {
                at = move.to();
            }
        }
        return standing(at);
    }
}
