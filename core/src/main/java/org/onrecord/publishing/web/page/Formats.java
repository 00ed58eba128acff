package org.onrecord.publishing.web.page;

import java.util.List;

/** The same record for programs. */
final class Formats {
    private Formats() {}

    static List<Link> of(String incident) {
        String path = "/api/incidents/" + Links.encoded(incident);
        return List.of(
                new Link("JSON", path),
                new Link("GeoJSON", path + ".geojson"),
                new Link("JSON-LD", path + ".jsonld"),
                new Link("CAP", path + ".cap"),
                new Link("CSV", path + ".csv"));
    }
}
