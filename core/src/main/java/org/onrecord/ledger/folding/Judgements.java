package org.onrecord.ledger.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Assertion;
import org.onrecord.model.Edit;

/**
 * What persons have said of the figures of an incident; of two judgements on one figure the later holds.
 *
 * @param rejected ids of assertions
 * @param confirmed ids of assertions, each with the edit
 * @param edits ids of all edits that judge one of the incident's figures, undone ones included
 */
record Judgements(Set<String> rejected, Map<String, Edit> confirmed, Set<String> edits) {
    static Judgements of(Edits edits, Reports reports, List<Assertion> assertions) {
        Set<String> ids = assertions.stream().map(Assertion::id).collect(Collectors.toSet());
        Judgements judgements = new Judgements(new HashSet<>(), new HashMap<>(), new HashSet<>());
        for (Edit edit : edits.all()) {
            if (edit.action() == Edit.Action.REJECT || edit.action() == Edit.Action.CONFIRM) {
                Optional<String> target = edit.target().map(reports::presentId).filter(ids::contains);
                target.ifPresent(id -> judgements.enter(edit, id));
            }
        }
        return judgements;
    }

    private void enter(Edit edit, String assertion) {
        edits.add(edit.id());
        if (edit.undone().isPresent()) {
            return;
        }
        rejected.remove(assertion);
        confirmed.remove(assertion);
        if (edit.action() == Edit.Action.REJECT) {
            rejected.add(assertion);
        } else {
            confirmed.put(assertion, edit);
        }
    }
}
