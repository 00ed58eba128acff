package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;

/** Enters persons' edits; what names nothing in the ledger is refused. */
final class Edits {
    private Edits() {}

    static Edit enter(Writing writing, Entry.Edited edit) {
        long number = writing.append(edit);
        return new Edit(
                Long.toString(number),
                edit.action(),
                edit.incident(),
                edit.target(),
                edit.other(),
                edit.place(),
                edit.period(),
                edit.by(),
                edit.reason(),
                writing.now(),
                Optional.empty());
    }
}
