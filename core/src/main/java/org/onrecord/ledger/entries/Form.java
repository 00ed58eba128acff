package org.onrecord.ledger.entries;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** How the values of one type stand in JSON. */
interface Form<T> {
    void write(T value, JsonGenerator json);

    /**
     * The value that stands there.
     *
     * @throws Misfit where it is none of this type
     */
    T read(JsonNode node);

    /** The value for which a field is left out; absent where the field must stand. */
    default Optional<T> leftOut() {
        return Optional.empty();
    }
}
