package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is on record of an incident: the view folded from the ledger's entries, in which every value names what supports
 * it.
 *
 * @param id the incident's, of ten letters and digits
 * @param merged ids of incidents that have turned out to be this one
 * @param kinds what sort of happening it is, the one that most stories tell first
 * @param occurred the days on which it may have happened
 * @param place where it happened
 * @param perpetrators who is said to have done it, as reports name them, the most named first
 * @param tolls one a category, and one for attackers where they are counted, in the order of {@link Category}
 * @param testimonies claims of responsibility, denials, confirmations, doubts, accusations, inquiries and warnings, by the
 *     time of the report
 * @param reports by the time of publication
 * @param advisories content warnings of its reports
 * @param edits what persons and the linker have changed, in the order of entry, undone ones included
 */
public record IncidentRecord(
        String id,
        List<String> merged,
        List<IncidentKind> kinds,
        Optional<Supported<Period>> occurred,
        Optional<Supported<Whereabouts>> place,
        List<Supported<String>> perpetrators,
        List<TollSeries> tolls,
        List<Testimony> testimonies,
        List<ReportHead> reports,
        Set<Advisory> advisories,
        List<Edit> edits) {
    public IncidentRecord {
        merged = List.copyOf(merged);
        kinds = List.copyOf(kinds);
        perpetrators = List.copyOf(perpetrators);
        tolls = List.copyOf(tolls);
        testimonies = List.copyOf(testimonies);
        reports = List.copyOf(reports);
        advisories = Set.copyOf(advisories);
        edits = List.copyOf(edits);
    }

    /** What is said of a category; absent where nothing is. */
    public Optional<TollSeries> findToll(Category category, String counted) {
        return tolls.stream()
                .filter(series ->
                        series.category() == category && series.counted().equals(counted))
                .findFirst();
    }

    /** The number of stories: copies count once. */
    public long stories() {
        return reports.stream().map(ReportHead::story).distinct().count();
    }

    /** Whether sources contradict each other now, on any toll. */
    public boolean isDisputed() {
        return tolls.stream().anyMatch(series -> series.toll(TollRule.ONRECORD).disputed());
    }
}
