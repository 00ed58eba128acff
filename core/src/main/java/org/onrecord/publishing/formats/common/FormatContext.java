package org.onrecord.publishing.formats.common;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Report;

/**
 * What formats need besides records.
 *
 * @param texts a report by its id, for the words around a figure; absent where it is not at hand
 * @param links the names of incidents, reports and assertions
 * @param publishedAt the moment of publication, as the only clock that formats know; whoever wants the same bytes as long as
 *     nothing has changed gives the moment of the last change
 * @param title what the records are, for formats that have a title: "Incidents in Russia"
 * @param self where the same can be had again, for formats that tell
 * @param allKinds whether files in the shape of another dataset also hold incidents that it would not
 * @param cap what the publisher of CAP messages decides
 */
public record FormatContext(
        Function<String, Optional<Report>> texts,
        Links links,
        Instant publishedAt,
        String title,
        Optional<URI> self,
        boolean allKinds,
        CapOptions cap) {
    /** What is needed at least. */
    public static FormatContext of(Function<String, Optional<Report>> texts, Links links, Instant publishedAt) {
        return new FormatContext(
                texts, links, publishedAt, "Incidents on record", Optional.empty(), false, CapOptions.DRAFTS);
    }

    /** The same for records of a title that can be had again at an address. */
    public FormatContext titled(String words, Optional<URI> address) {
        return new FormatContext(texts, links, publishedAt, words, address, allKinds, cap);
    }

    /** The same with incidents of all kinds, or of those alone that the dataset would hold. */
    public FormatContext withAllKinds(boolean all) {
        return new FormatContext(texts, links, publishedAt, title, self, all, cap);
    }

    /** The same with other decisions on CAP messages. */
    public FormatContext withCap(CapOptions options) {
        return new FormatContext(texts, links, publishedAt, title, self, allKinds, options);
    }
}
