package org.onrecord.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.intake.Found;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a file has been taken in.
 *
 * @param size of the file in bytes, 0 for what is no file
 * @param modified its time of modification in milliseconds since 1970
 * @param position the byte at which the next capture begins; the size once all is done
 */
record PlaceState(long size, long modified, long position, boolean done) {
    private static final PlaceState NONE = new PlaceState(0, 0, 0, false);

    /** A place that nothing has been taken of yet. */
    static PlaceState of(Found place) {
        if (!(place instanceof Found.File file)) {
            return NONE;
        }
        try {
            Path path = file.path();
            return new PlaceState(
                    Files.size(path), Files.getLastModifiedTime(path).toMillis(), 0, false);
        } catch (IOException unreadable) {
            return NONE; // whoever opens it tells why
        }
    }

    static PlaceState read(Optional<JsonNode> state) {
        try {
            return state.map(json -> JsonMapper.shared().treeToValue(json, PlaceState.class))
                    .orElse(NONE);
        } catch (JacksonException of) {
            return NONE; // of another verb: the place begins anew
        }
    }

    JsonNode write() {
        return JsonMapper.shared().valueToTree(this);
    }

    /** Whether the same file is meant, unchanged. */
    boolean isOf(PlaceState other) {
        return size == other.size && modified == other.modified;
    }

    PlaceState at(long newPosition) {
        return new PlaceState(size, modified, newPosition, false);
    }

    PlaceState finished() {
        return new PlaceState(size, modified, Math.max(size, position), true);
    }
}
