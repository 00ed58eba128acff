package org.onrecord.publishing.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;

/** What an entry of the ledger has made of an incident. */
public final class Turn {
    private final long entry;
    private final Instant recordedAt;
    private final IncidentRecord after;
    private final List<IncidentRecord> before;
    private final Supplier<Stream<IncidentRecord>> earlier;

    /**
     * @param entry its number
     * @param recordedAt when it was entered
     * @param after the record right after it
     * @param before the records right before it: of the incident, and of those that are one with it now; none where nothing
     *     was on record
     * @param earlier the records after each earlier entry on them, which are folded as far as they are looked at alone
     */
    public Turn(
            long entry,
            Instant recordedAt,
            IncidentRecord after,
            List<IncidentRecord> before,
            Supplier<Stream<IncidentRecord>> earlier) {
        this.entry = entry;
        this.recordedAt = recordedAt;
        this.after = after;
        this.before = List.copyOf(before);
        this.earlier = earlier;
    }

    public long entry() {
        return entry;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public IncidentRecord after() {
        return after;
    }

    public List<IncidentRecord> before() {
        return before;
    }

    /** The record of the incident itself right before; of one that was merged into it where it had none. */
    Optional<IncidentRecord> main() {
        return before.stream().min(Comparator.comparing(record -> !record.id().equals(after.id())));
    }

    /** Whether something holds from this entry on. */
    boolean begins(Predicate<IncidentRecord> what) {
        return what.test(after) && before.stream().noneMatch(what);
    }

    /** Whether something holds for the first time. */
    boolean isFirst(Predicate<IncidentRecord> what) {
        return begins(what) && earlier.get().noneMatch(what);
    }
}
