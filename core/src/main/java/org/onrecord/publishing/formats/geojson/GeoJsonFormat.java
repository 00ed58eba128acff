package org.onrecord.publishing.formats.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.JsonOut;
import org.onrecord.publishing.formats.common.RecordFormat;

/** GeoJSON (RFC 7946): a feature a line; its geometry is null where no place is known. */
public final class GeoJsonFormat implements RecordFormat {
    @Override
    public String code() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public String description() {
        return "GeoJSON (RFC 7946), a point an incident";
    }

    @Override
    public void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException {
        JsonOut.writing(() -> {
            try (JsonOut json = new JsonOut(out)) {
                Feature feature = new Feature(json, context.links());
                json.object(() -> {
                    json.text("type", "FeatureCollection");
                    json.array("features", () -> {
                        while (records.hasNext()) {
                            json.line();
                            feature.write(records.next());
                        }
                        json.line();
                    });
                });
                json.line();
            }
        });
        out.flush();
    }
}
