package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.model.Period;
import org.onrecord.model.Whereabouts;

/** An edit before it is known who makes it, and why. */
final class EditDraft {
    private final Edit.Action action;
    private final String incident;
    private Optional<String> target = Optional.empty();
    private Optional<String> other = Optional.empty();
    private Optional<Whereabouts> place = Optional.empty();
    private Optional<Period> period = Optional.empty();

    EditDraft(Edit.Action action, String incident) {
        this.action = action;
        this.incident = incident;
    }

    /** What it is done with. */
    EditDraft on(String id) {
        target = Optional.of(id);
        return this;
    }

    /** The incident that it goes into; absent for a new one. */
    EditDraft into(Optional<String> id) {
        other = id;
        return this;
    }

    EditDraft at(Whereabouts where) {
        place = Optional.of(where);
        return this;
    }

    EditDraft during(Period days) {
        period = Optional.of(days);
        return this;
    }

    Entry.Edited by(String name, String reason) {
        return new Entry.Edited(action, incident, target, other, place, period, name, reason);
    }
}
