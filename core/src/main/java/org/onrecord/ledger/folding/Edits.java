package org.onrecord.ledger.folding;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.ledger.entries.Entry.Edited;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.model.Edit;

/** The edits among some entries in the order of entry, and which of them hold. */
final class Edits {
    private final List<Edit> all;

    private Edits(List<Edit> all) {
        this.all = all;
    }

    static Edits of(Collection<Recorded> entries) {
        List<Recorded> edited = entries.stream()
                .filter(recorded -> recorded.entry() instanceof Edited)
                .sorted(comparingLong(Recorded::number))
                .toList();
        Map<String, String> undone = undone(edited);
        return new Edits(edited.stream()
                .map(recorded -> edit(recorded, Optional.ofNullable(undone.get(id(recorded)))))
                .toList());
    }

    /**
     * What is undone, each with the entry that undid it first. Only a later entry can undo, so that the last one holds, and
     * from there backwards it is known of each whether it holds.
     */
    private static Map<String, String> undone(List<Recorded> edited) {
        Map<String, String> undone = new HashMap<>();
        Set<String> passed = new HashSet<>();
        for (int i = edited.size() - 1; i >= 0; i--) {
            String id = id(edited.get(i));
            passed.add(id);
            Edited edit = (Edited) edited.get(i).entry();
            if (edit.action() == Edit.Action.UNDO && !undone.containsKey(id)) {
                edit.target().filter(target -> !passed.contains(target)).ifPresent(target -> undone.put(target, id));
            }
        }
        return undone;
    }

    private static String id(Recorded recorded) {
        return Long.toString(recorded.number());
    }

    private static Edit edit(Recorded recorded, Optional<String> undone) {
        Edited edited = (Edited) recorded.entry();
        return new Edit(
                id(recorded),
                edited.action(),
                edited.incident(),
                edited.target(),
                edited.other(),
                edited.place(),
                edited.period(),
                edited.by(),
                edited.reason(),
                recorded.recordedAt(),
                undone);
    }

    /** Those of some kinds that hold, in the order of entry. */
    Stream<Edit> holding(Edit.Action... actions) {
        Set<Edit.Action> wanted = Set.of(actions);
        return all.stream().filter(edit -> edit.undone().isEmpty() && wanted.contains(edit.action()));
    }

    /** Those that are wanted, and those that undo them. */
    Edits only(Predicate<Edit> wanted) {
        List<Edit> kept = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Edit edit : all) {
            boolean undoing = edit.action() == Edit.Action.UNDO
                    && edit.target().filter(ids::contains).isPresent();
            if (undoing || wanted.test(edit)) {
                kept.add(edit);
                ids.add(edit.id());
            }
        }
        return new Edits(kept);
    }

    /** Whether an edit names one of some incidents. */
    static boolean name(Edit edit, Set<String> incidents) {
        return incidents.contains(edit.incident())
                || edit.other().filter(incidents::contains).isPresent();
    }

    List<Edit> all() {
        return all;
    }
}
