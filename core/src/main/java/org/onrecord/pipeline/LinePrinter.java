package org.onrecord.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.intake.Item;
import org.onrecord.linking.copies.Copy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints reports, a JSON object on a line; captures and what is skipped are only counted. */
public final class LinePrinter implements Keeper {
    private final PrintWriter out;
    private final Map<String, JsonNode> places = new HashMap<>();
    private final Stories stories = new Stories();
    private final Tallied tallied = new Tallied(Counts.none());

    public LinePrinter(PrintWriter out) {
        this.out = out;
    }

    /** Remembered as long as the run lasts. */
    @Override
    public synchronized Optional<JsonNode> state(String place) {
        return Optional.ofNullable(places.get(place));
    }

    @Override
    public synchronized void keep(String place, JsonNode state, List<Item> items) throws IOException {
        for (Item item : items) {
            if (item instanceof Item.Read read) {
                tallied.read();
                if (print(read, ReportLine.of(read, stories))) {
                    tallied.copied();
                }
            } else if (item instanceof Item.Foreign foreign) {
                tallied.foreign(foreign.kind());
                print(foreign.kept(), ReportLine.of(foreign.kept()));
            } else if (item instanceof Item.Skipped skipped) {
                tallied.skipped(skipped.kind());
            } else if (item instanceof Item.Ignored ignored) {
                tallied.ignored(ignored.kind());
            }
        }
        places.put(place, state);
        if (out.checkError()) {
            throw new IOException("expected a reader of the output but found none"); // head has seen enough
        }
    }

    /** Whether it is a copy. */
    private boolean print(Item.Read read, ObjectNode line) {
        Optional<Copy> copy = stories.copyOf(read.report());
        copy.ifPresent(found -> ReportLine.addCopy(line, found));
        out.print(line + "\n");
        return copy.isPresent();
    }

    @Override
    public synchronized Counts counts() {
        return tallied.counts();
    }
}
