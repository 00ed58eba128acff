package org.onrecord.reading.events;

import org.onrecord.model.Span;
import org.onrecord.reading.language.Items;

/**
 * A noun phrase, as items of a sentence.
 *
 * @param from index of its first item
 * @param to index after its last item
 * @param head index of the item that carries its meaning
 */
record Phrase(int from, int to, int head) {
    Span span(Items items) {
        return items.spanOf(from, to);
    }

    /** The head's words; of a name its last one. */
    Span headSpan(Items items) {
        return items.spanOf(head, head + 1);
    }
}
