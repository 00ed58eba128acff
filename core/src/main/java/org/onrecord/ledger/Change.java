package org.onrecord.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an entry is about.
 *
 * @param entry its number
 * @param recordedAt when it was entered
 * @param kind {@code received}, {@code read} or {@code edited}
 * @param report id of the report that was received or read; absent for edits
 * @param incidents ids of the incidents whose record it may have changed, as they stand now: where one was merged into
 *     another since, that other; sorted
 * @param named ids under which the ledger has noted it, which never change by merges: what {@link Ledger#record} takes
 *     to see them as of then; sorted
 */
public record Change(
        long entry,
        Instant recordedAt,
        String kind,
        Optional<String> report,
        Set<String> incidents,
        Set<String> named) {
    public Change {
        incidents = Collections.unmodifiableSet(new TreeSet<>(incidents));
        named = Collections.unmodifiableSet(new TreeSet<>(named));
    }
}
