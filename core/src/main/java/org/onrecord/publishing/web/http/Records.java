package org.onrecord.publishing.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.Version;
import org.onrecord.model.IncidentRecord;

/**
 * The records of a ledger, each folded once for as long as it stays the same; those asked for last are kept.
 *
 * <p>Who asks for a record that another is folding waits for it, so that many readers of one incident cost as much as one.
 */
public final class Records {
    /** So many reports may stand in the records that are kept, which bounds memory: some kilobytes each. */
    private static final int MOST_REPORTS = 5_000;

    private static final int FOLDING_LOCKS = 16;
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final Map<String, Versioned> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Lock[] folding = new Lock[FOLDING_LOCKS];
    private int reports;

    /** A record, and the state of the ledger that it is folded from. */
    public record Versioned(Version version, IncidentRecord record) {}

    public Records(Ledger ledger) {
        this.ledger = ledger;
        for (int i = 0; i < FOLDING_LOCKS; i++) {
            folding[i] = new ReentrantLock();
        }
    }

    /** The record of an incident, or of the one that it was merged into, as it stands. */
    public Optional<Versioned> find(String incident) {
        Optional<Version> version = ledger.version(incident);
        return version.flatMap(known -> kept(known).or(() -> foldInTurn(incident, known)));
    }

    /** The record as seen from a moment. */
    public Optional<IncidentRecord> find(String incident, AsOf asOf) {
        return asOf.equals(AsOf.NOW) ? find(incident).map(Versioned::record) : ledger.record(incident, asOf);
    }

    private Optional<Versioned> foldInTurn(String incident, Version known) {
        Lock lock = folding[Math.floorMod(known.incident().hashCode(), FOLDING_LOCKS)];
        lock.lock();
        try {
            return kept(known).or(() -> fold(incident));
        } finally {
            lock.unlock();
        }
    }

    /** Folds anew where the ledger has grown meanwhile, so that a version never stands for two records. */
    private Optional<Versioned> fold(String incident) {
        Optional<Versioned> folded = Optional.empty();
        for (int i = 0; i < TRIES; i++) {
            Optional<Version> before = ledger.version(incident);
            Optional<IncidentRecord> record = ledger.record(incident, AsOf.NOW);
            folded = before.flatMap(version -> record.map(one -> new Versioned(version, one)));
            if (ledger.version(incident).equals(before)) {
                folded.ifPresent(this::keep);
                return folded;
            }
        }
        return folded;
    }

    private synchronized Optional<Versioned> kept(Version version) {
        return Optional.ofNullable(kept.get(version.incident()))
                .filter(one -> one.version().equals(version));
    }

    private synchronized void keep(Versioned folded) {
        Optional.ofNullable(kept.put(folded.version().incident(), folded)).ifPresent(old -> reports -= weight(old));
        reports += weight(folded);
        var eldest = kept.values().iterator();
        while (reports > MOST_REPORTS && kept.size() > 1) {
            reports -= weight(eldest.next());
            eldest.remove();
        }
    }

    private static int weight(Versioned versioned) {
        return 1 + versioned.record().reports().size();
    }
}
