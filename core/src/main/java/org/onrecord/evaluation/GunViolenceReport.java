package org.onrecord.evaluation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.onrecord.model.Report;
import tools.jackson.databind.JsonNode;

/**
 * A report on a shooting, with the Gun Violence Archive's toll of the incident.
 *
 * <p>The archive counts attackers who came to harm, and its toll is the final one: an early report may rightly say less.
 *
 * @param incident id of the incident, which several reports may share
 * @param scene when and where it happened
 * @param report its id is the corpus's own
 */
record GunViolenceReport(String incident, long killed, long injured, ArchiveScene scene, Report report) {
    private static final Pattern ARCHIVED = Pattern.compile("^https?://web\\.archive\\.org/web/[^/]+/");

    static final String CORPUS = "data/gun-violence/reports.jsonl.gz";

    static GunViolenceReport of(JsonNode json) {
        Report report = new Report(
                json.path("doc_id").asString(),
                json.path("title").asString(""),
                json.path("content").asString(""),
                Optional.empty(),
                Json.date(json, "dct"),
                Json.text(json, "uri").flatMap(GunViolenceReport::url),
                "en");
        return new GunViolenceReport(
                json.path("incident_id").asString(),
                json.path("gva").path("n_killed").asLongOpt().orElseThrow(),
                json.path("gva").path("n_injured").asLongOpt().orElseThrow(),
                ArchiveScene.of(json.path("gva")),
                report);
    }

    /** The address that the page had before it was archived. */
    static Optional<URI> url(String archived) {
        try {
            return Optional.of(new URI(ARCHIVED.matcher(archived).replaceFirst("")));
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    /** Whether nobody may look at the report while writing rules: one incident in four, by a hash of its id. */
    boolean isAside() {
        return hash() % 4 == 3;
    }

    /** Whether it belongs to the tenth of all incidents that a quick check reads, looked-at ones and others alike. */
    boolean isInSample() {
        return hash() / 4 % 10 == 0;
    }

    private long hash() {
        CRC32 crc = new CRC32();
        crc.update(incident.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
