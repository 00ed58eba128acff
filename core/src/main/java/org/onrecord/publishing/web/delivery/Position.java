package org.onrecord.publishing.web.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a place has been served.
 *
 * @param entry number of the last entry all of whose alerts were delivered
 * @param delivered ids of the alerts of the next entry that were delivered
 * @param latest the alerts that were delivered last, for places that show them, the latest last
 */
record Position(String format, long entry, List<String> delivered, List<Shown> latest) {
    static final String FORMAT = "onrecord-delivery/1";

    /** An alert, to be found again in the ledger. */
    record Shown(long entry, String id) {}

    Position {
        delivered = List.copyOf(delivered);
        latest = List.copyOf(latest);
    }

    static Position at(long entry) {
        return new Position(FORMAT, entry, List.of(), List.of());
    }

    /** All alerts of an entry were delivered. */
    Position behind(long number) {
        return new Position(format, number, List.of(), latest);
    }

    /** An alert of the next entry was delivered, of which the last so many are shown. */
    Position with(Shown alert, int most) {
        List<String> more = new ArrayList<>(delivered);
        more.add(alert.id());
        List<Shown> shown = new ArrayList<>(latest);
        shown.remove(alert);
        shown.add(alert);
        return new Position(format, entry, more, shown.subList(Math.max(0, shown.size() - most), shown.size()));
    }

    /** The position that a file holds; absent where there is no file. */
    static Optional<Position> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode node = JsonMapper.shared().readTree(Files.readAllBytes(file));
            if (FORMAT.equals(node.path("format").asString(""))) {
                return Optional.of(JsonMapper.shared().treeToValue(node, Position.class));
            }
        } catch (JacksonException | NullPointerException damaged) { // told below, with what to do about it
        }
        throw new IOException("expected " + FORMAT + " in " + file
                + " but found something else; put the file back, or remove it to begin at the ledger's end");
    }

    void write(Path file) throws IOException {
        WholeFile.write(file, JsonMapper.shared().writeValueAsBytes(this));
    }
}
