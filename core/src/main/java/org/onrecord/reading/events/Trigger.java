package org.onrecord.reading.events;

import java.util.Optional;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.IncidentKind;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;

/**
 * A word or phrase that speaks of an event, with its sentence.
 *
 * @param items its sentence
 * @param at index of its item
 * @param type what sort of happening it names
 * @param kind the kind of incident that it is evidence for
 */
record Trigger(Items items, int at, Type type, Optional<IncidentKind> kind) {
    Item item() {
        return items.get(at);
    }

    Trigger as(Type otherType, Optional<IncidentKind> otherKind) {
        return new Trigger(items, at, otherType, otherKind);
    }
}
