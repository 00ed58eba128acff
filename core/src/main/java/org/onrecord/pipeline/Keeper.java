package org.onrecord.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.intake.Item;
import tools.jackson.databind.JsonNode;

/**
 * Where items go, and where it stands how far each place has been taken in; safe for use by several threads.
 *
 * <p>Items and the state of their place are kept together or not at all, so a run that is cut off at any moment goes on
 * without losing an item or keeping one twice.
 */
public interface Keeper {
    /** How far a place has been taken in, in the words of whoever takes it in; absent for a new one. */
    Optional<JsonNode> state(String place);

    /**
     * Keeps the items that a place gave next.
     *
     * @param state how far the place has been taken in with these items
     * @throws IOException where they cannot be kept; then the state is as it was before
     */
    void keep(String place, JsonNode state, List<Item> items) throws IOException;

    /** What has been kept so far, by this run and those that it goes on from. */
    Counts counts();
}
