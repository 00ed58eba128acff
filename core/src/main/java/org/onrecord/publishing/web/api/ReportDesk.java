package org.onrecord.publishing.web.api;

import java.util.List;
import java.util.Optional;

/** Takes reports in: reads them, links them and enters them in the ledger. Safe for use by several threads. */
public interface ReportDesk {
    /**
     * Takes reports in, in this order; when it returns they are on record.
     *
     * @param reports each the bytes of a JSON object with title, publisher, publishedAt, url and text
     * @param by who sent them
     * @return what became of each
     */
    List<Outcome> take(List<byte[]> reports, String by);

    /**
     * What became of a report.
     *
     * @param id the report's; absent where it is none
     * @param reason why it is none, or what a person should know about how it was read
     */
    record Outcome(Status status, Optional<String> id, Optional<String> reason) {}

    /** What can become of a report. */
    enum Status {
        ENTERED,
        /** The ledger had it. */
        UNCHANGED,
        /** It is none that can be read. */
        REFUSED
    }
}
