package org.onrecord.model;

import java.time.Instant;
import java.util.Optional;

/**
 * An incident in a line: what a list shows.
 *
 * @param id the incident's
 * @param title the headline of its latest report that has one
 * @param kind what sort of happening it is; absent where no report tells
 * @param occurred the days on which it may have happened
 * @param place where it happened
 * @param killed the toll that stands, by OnRecord's rule
 * @param injured likewise
 * @param reports how many reports tell of it, copies included
 * @param stories how many stories: copies count once
 * @param disputed whether sources contradict each other now
 * @param claimed whether somebody has claimed responsibility
 * @param firstReportedAt when its first report was published
 * @param lastReportedAt when its latest report was published
 */
public record IncidentSummary(
        String id,
        String title,
        Optional<IncidentKind> kind,
        Optional<Period> occurred,
        Optional<Whereabouts> place,
        Toll killed,
        Toll injured,
        long reports,
        long stories,
        boolean disputed,
        boolean claimed,
        Instant firstReportedAt,
        Instant lastReportedAt) {}
