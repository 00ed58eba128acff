package org.onrecord.publishing.formats.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.JsonOut;
import org.onrecord.publishing.formats.common.RecordFormat;

/** JSON-LD 1.1, a node a line. */
public final class LinkedFormat implements RecordFormat {
    @Override
    public String code() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public String description() {
        return "JSON-LD: schema.org events and news articles, PROV chains, Web Annotations of the evidence";
    }

    @Override
    public void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException {
        JsonOut.writing(() -> {
            try (JsonOut json = new JsonOut(out)) {
                json.object(() -> {
                    Vocabulary.writeContext(json);
                    json.array("@graph", () -> {
                        while (records.hasNext()) {
                            write(new Graph(json, records.next(), context));
                        }
                        json.line();
                    });
                });
                json.line();
            }
        });
        out.flush();
    }

    private static void write(Graph graph) {
        new EventNodes(graph).write();
        new ReportNodes(graph).write();
        new ClaimNodes(graph).write();
    }
}
