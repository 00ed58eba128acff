package org.onrecord.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A report as the ledger knows it, without its text.
 *
 * @param id the report's
 * @param title the headline, empty where there is none
 * @param publisher the outlet, where known
 * @param reportedAt when it was published
 * @param recordedAt when the ledger took it in
 * @param url where it was published, where known
 * @param capture digest of the bytes that it was read from
 * @param agencies whose story it says it is: "Associated Press"; empty where it is the publisher's own
 * @param story id of the first report of the same story; its own where it repeats none
 */
public record ReportHead(
        String id,
        String title,
        Optional<String> publisher,
        ReportedAt reportedAt,
        Instant recordedAt,
        Optional<URI> url,
        String capture,
        List<String> agencies,
        String story) {
    public ReportHead {
        agencies = List.copyOf(agencies);
    }

    /** Whether it repeats another report's story. */
    public boolean isCopy() {
        return !story.equals(id);
    }
}
