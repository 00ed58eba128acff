package org.onrecord.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;

/**
 * One transaction: all that is entered in it is kept together or not at all, and no other process writes meanwhile.
 *
 * <p>For one thread, and only while {@link Ledger#write} runs.
 */
public final class Writing {
    /** So many candidates a report are compared at most. */
    private static final int MOST_CANDIDATES = 32;

    private final Handle handle;
    private final Instant now;
    private final ProfileCache profiles;
    private final Projection projection;
    private EntryLog.Row last;

    Writing(Handle handle, Instant now, ProfileCache profiles, Projection projection, EntryLog.Row last) {
        this.handle = handle;
        this.now = now;
        this.profiles = profiles;
        this.projection = projection;
        this.last = last;
    }

    EntryLog.Row last() {
        return last;
    }

    /** The number of the last entry; 0 in an empty ledger. */
    public long lastNumber() {
        return last.number();
    }

    /** When what is entered now is recorded. */
    public Instant now() {
        return now;
    }

    public boolean hasReport(String id) {
        return EntryLog.hasReport(handle, id);
    }

    /** Keeps the bytes of a capture; nothing where the ledger has them. */
    public void add(StoredCapture capture) {
        CaptureTable.insert(handle, capture);
    }

    /** Notes what should have been a report and gave none. */
    public void addSkipped(String where, String kind, String reason) {
        handle.createUpdate("INSERT INTO skipped (number, found_in, kind, reason, recorded_at)"
                        + " SELECT COALESCE(MAX(number), 0) + 1, :where, :kind, :reason, :now FROM skipped")
                .bind("where", clean(where))
                .bind("kind", clean(kind))
                .bind("reason", clean(reason))
                .bind("now", Moments.micros(now))
                .execute();
    }

    /** PostgreSQL takes no character 0 in its texts. */
    static String clean(String words) {
        return words.replace('\u0000', ' ');
    }

    /** How far intake has come in a place. */
    public void setState(String place, String state) {
        handle.createUpdate("INSERT INTO place (name, state) VALUES (:place, :state)"
                        + " ON CONFLICT (name) DO UPDATE SET state = excluded.state")
                .bind("place", clean(place))
                .bind("state", state)
                .execute();
    }

    /**
     * Enters something at the end.
     *
     * @return the number of the entry
     */
    public long append(Entry entry) {
        last = EntryLog.row(last, now, entry);
        EntryLog.insert(handle, last);
        projection.follow(last.number(), entry);
        return last.number();
    }

    /** Enters what another ledger had entered, with its time. */
    void append(Recorded recorded) {
        last = EntryLog.row(last, recorded.recordedAt(), recorded.entry());
        EntryLog.insert(handle, last);
        projection.follow(last.number(), recorded.entry());
    }

    /** The incidents that share most keys with those sought. */
    public List<KnownIncident> candidates(Collection<String> sought) {
        try {
            Map<String, KnownIncident> known = new LinkedHashMap<>(); // two may have been merged into one
            for (long number : KeyTable.find(handle.getConnection(), sought, MOST_CANDIDATES)) {
                KnownIncident incident = profiles.standing(handle, number);
                known.putIfAbsent(incident.id(), incident);
            }
            return List.copyOf(known.values());
        } catch (SQLException fault) {
            throw new Unkept(fault);
        }
    }

    /**
     * The record of an incident as this transaction leaves it.
     *
     * @throws LedgerException where the ledger has none of that id
     */
    IncidentRecord expectRecord(String incident) {
        return Records.fold(handle, incident, AsOf.NOW)
                .orElseThrow(() -> new LedgerException("expected the id of an incident but found '" + incident
                        + "'; `onrecord incidents` lists them"));
    }

    /** An incident as it is without one of its reports; absent where no other report tells of it. */
    public Optional<KnownIncident> without(String incident, String report) {
        return projection.without(incident, report);
    }

    /** The edit of a number; absent where the entry is none. */
    Optional<Entry.Edited> findEdit(String number) {
        return Optional.of(number)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .flatMap(digits -> EntryLog.find(handle, Long.parseLong(digits)))
                .filter(row -> row.kind().equals("edited"))
                .map(row -> (Entry.Edited) row.recorded().entry());
    }

    /** The incident that a report is about, as it is linked now. */
    public Optional<String> incidentOf(String report) {
        return projection.incidentOf(report);
    }

    /** Folds incidents whose line is old; whether there may be more. */
    boolean foldSome(int most) {
        return projection.foldSome(most);
    }

    /** The reports received behind an entry, the last of them where they are more than asked for, in order. */
    public void eachReceivedAfter(long number, int most, Consumer<Report> consumer) {
        for (EntryLog.Row row : EntryLog.lastReceived(handle, number, most)) {
            if (row.recorded().entry() instanceof Entry.Received received) {
                consumer.accept(received.report());
            }
        }
    }
}
