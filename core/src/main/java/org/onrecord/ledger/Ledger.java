package org.onrecord.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Assertion;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;

/**
 * The append-only store of what reports say, and the records folded from it.
 *
 * <p>Safe for use by several threads and several processes: each transaction takes its turn, and begins with what others
 * have written meanwhile. Faults of the database become a {@link LedgerException} with what to do about them.
 */
public final class Ledger implements AutoCloseable {
    private static final int MOST_COMPLETIONS = 5;
    private static final int AT_A_TIME = 200;

    private static final int READERS = 4;

    private final Database database;
    private final Optional<Handle> writer;
    private final Readers readers;
    private final Keys keys;
    private final Clock clock;
    private final ProfileCache profiles = new ProfileCache();
    private EntryLog.Row last = EntryLog.beginning();

    private Ledger(Database database, Optional<Handle> writer, Readers readers, Keys keys, Clock clock) {
        this.database = database;
        this.writer = writer;
        this.readers = readers;
        this.keys = keys;
        this.clock = clock;
    }

    /** Opens a ledger to write and read, and makes it where there is none. */
    public static Ledger open(LedgerAddress address, Keys keys, Clock clock) {
        Opening.makeFolder(address);
        return open(database(address), keys, clock);
    }

    static Ledger open(Database database, Keys keys, Clock clock) {
        Handle writer = Readers.handle(Opening.toWrite(database));
        return new Ledger(database, Optional.of(writer), new Readers(database, READERS), keys, clock);
    }

    /** Opens a ledger to read alone. */
    public static Ledger openToRead(LedgerAddress address) {
        return openToRead(address, READERS);
    }

    /**
     * Opens a ledger to read alone.
     *
     * @param atOnce how many reads may run at the same time, each with a connection of its own, 1 or more
     */
    public static Ledger openToRead(LedgerAddress address, int atOnce) {
        Database database = database(address);
        Readers readers = new Readers(database, atOnce);
        readers.add(Opening.toRead(address, database));
        return new Ledger(database, Optional.empty(), readers, profile -> Set.of(), Clock.systemUTC());
    }

    static Database database(LedgerAddress address) {
        return Opening.database(address);
    }

    /**
     * Runs a transaction; where the work or the commit fails, nothing of it is kept.
     *
     * @throws LedgerException where the database fails, with what to do about it
     */
    public synchronized <T> T write(Function<Writing, T> work) {
        Handle handle = writer.orElseThrow(() -> new IllegalStateException("Expected a ledger opened to write"));
        try {
            database.begin(handle.getConnection());
            EntryLog.Row newest = EntryLog.last(handle);
            if (newest.number() != last.number()) {
                profiles.clear(); // another process has written
            }
            Projection projection = new Projection(handle, keys, profiles);
            Writing writing = new Writing(handle, Moments.rounded(clock.instant()), profiles, projection, newest);
            T result = work.apply(writing);
            projection.foldTouched();
            database.commit(handle.getConnection());
            last = writing.last();
            return result;
        } catch (SQLException fault) {
            throw undone(handle, fault);
        } catch (RuntimeException failed) {
            throw undone(handle, failed);
        }
    }

    private RuntimeException undone(Handle handle, Exception failed) {
        profiles.clear();
        last = EntryLog.beginning();
        try {
            handle.getStatementBuilder().close(handle.getConnection());
            database.rollback(handle.getConnection());
        } catch (SQLException | Unkept unable) {
            failed.addSuppressed(unable);
        }
        return explained(failed);
    }

    /** A fault of the database as a message for people; other faults stay as they are. */
    private RuntimeException explained(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                return new LedgerException(database.explain(fault), failed);
            }
        }
        return failed instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failed);
    }

    private <T> T read(Function<Handle, T> work) {
        try {
            return readers.read(work);
        } catch (RuntimeException failed) {
            throw explained(failed);
        }
    }

    /** Enters a person's edit. */
    public Edit edit(Entry.Edited edit) {
        return write(writing -> Edits.enter(writing, edit));
    }

    /** Folds what long runs have left to be folded; some at a time, so that others get their turn. */
    public void foldAll() {
        boolean more = true;
        while (more) {
            more = write(writing -> writing.foldSome(AT_A_TIME));
        }
    }

    /** How far intake has come in a place. */
    public Optional<String> state(String place) {
        return read(handle -> handle.createQuery("SELECT state FROM place WHERE name = :place")
                .bind("place", place)
                .mapTo(String.class)
                .findOne());
    }

    public boolean hasReport(String id) {
        return read(handle -> EntryLog.hasReport(handle, id));
    }

    /** The ids of the incidents that begin with these letters, five at most. */
    public List<String> complete(String prefix) {
        return read(handle -> IncidentTable.complete(handle, prefix, MOST_COMPLETIONS));
    }

    /** How many incidents are on record. */
    public long count() {
        return read(LineTable::count);
    }

    /** The incidents that are asked for, in a line each. */
    public List<IncidentSummary> incidents(IncidentQuery query) {
        return read(handle -> LineTable.list(handle, query, database.wordSearch()));
    }

    /**
     * The incidents that are asked for, and where those behind them begin.
     *
     * @throws IllegalArgumentException where {@link IncidentQuery#after} is nothing that an earlier page gave
     */
    public IncidentPage page(IncidentQuery query) {
        return read(handle -> LineTable.page(handle, query, database.wordSearch()));
    }

    /** The number of the last entry, 0 where there is none; whoever waits for news may ask many times a second. */
    public long newest() {
        return read(EntryLog::newest);
    }

    /** What the entries behind a number are about, in order, as many as are asked for at most. */
    public List<Change> changes(long after, int most) {
        return read(handle -> History.changes(handle, after, most));
    }

    /**
     * The entries that the record of an incident, or of the one that it was merged into, is folded from, in order; also
     * those that count no more, such as earlier readings, and those of incidents that a report of it came from.
     */
    public List<Step> history(String incident) {
        return read(handle -> History.of(handle, incident));
    }

    /** The state of the record of an incident, or of the one that it was merged into; absent where there is none. */
    public Optional<Version> version(String incident) {
        return read(handle -> History.version(handle, incident));
    }

    /** The record of an incident, or of the one that it was merged into; absent where nothing is on record of it. */
    public Optional<IncidentRecord> record(String incident, AsOf asOf) {
        return read(handle -> Records.fold(handle, incident, asOf));
    }

    /** A report with its text. */
    public Optional<Report> report(String id) {
        return read(handle -> EntryLog.ofReport(handle, id).stream()
                .map(row -> row.recorded().entry())
                .filter(Entry.Received.class::isInstance)
                .map(entry -> ((Entry.Received) entry).report())
                .findFirst());
    }

    /** A report without its text. */
    public Optional<ReportHead> head(String report) {
        return read(handle -> ReportLog.head(handle, report));
    }

    /** Ids of the incidents that a report is linked to, as they stand now. */
    public List<String> incidentsOf(String report) {
        return read(handle -> ReportLog.incidents(handle, report));
    }

    /**
     * Reports, the newest entered first.
     *
     * @param after behind which one: what {@link ReportPage#next} gave
     * @param most how many at most, 1 or more
     * @throws IllegalArgumentException where {@code after} is nothing that an earlier page gave
     */
    public ReportPage reports(Optional<String> after, int most) {
        return read(handle -> ReportLog.page(handle, after, most));
    }

    /**
     * What an entry says of a number of people, under the incident where it stands now; absent where there is none, or it
     * is about no incident of the ledger.
     *
     * @param id the number of the entry and the figure's id: "1042/f3", also of a reading that counts no more
     */
    public Optional<Assertion> assertion(String id) {
        return read(handle -> ReportLog.assertion(handle, id));
    }

    /** The bytes that a report was read from. */
    public Optional<StoredCapture> capture(String digest) {
        return read(handle -> CaptureTable.find(handle, digest));
    }

    boolean hasCapture(String digest) {
        return read(handle -> CaptureTable.has(handle, digest));
    }

    /** Gives every report that was received, in the order of entry, some at a time. */
    public void eachReceived(Consumer<Entry.Received> consumer) {
        List<EntryLog.Row> some = entriesAfter(0, AT_A_TIME);
        while (!some.isEmpty()) {
            for (EntryLog.Row row : some) {
                if (row.kind().equals("received") && row.recorded().entry() instanceof Entry.Received received) {
                    consumer.accept(received);
                }
            }
            some = entriesAfter(some.get(some.size() - 1).number(), AT_A_TIME);
        }
    }

    /** Gives every report whose latest reading is another reader's, in the order of entry, some at a time. */
    public void eachReadBefore(String reader, Consumer<Report> consumer) {
        eachReceived(received -> {
            List<EntryLog.Row> rows =
                    read(handle -> EntryLog.ofReport(handle, received.report().id()));
            EntryLog.Row latest = rows.get(rows.size() - 1);
            if (latest.recorded().entry() instanceof Entry.Read read
                    && !read.reader().equals(reader)) {
                consumer.accept(received.report());
            }
        });
    }

    /** Writes the whole ledger, a line at a time; {@link Export} describes the lines. */
    public void export(Consumer<String> lines) {
        new Export(this).to(lines);
    }

    EntryLog.Row lastEntry() {
        return read(EntryLog::last);
    }

    /** The digest of an entry, where the ledger has it. */
    Optional<String> digestOf(long number) {
        return read(handle -> EntryLog.find(handle, number).map(EntryLog.Row::digest));
    }

    List<EntryLog.Row> entriesAfter(long number, int most) {
        return read(handle -> EntryLog.after(handle, number, most));
    }

    List<StoredCapture> capturesAfter(String digest, int most) {
        return read(handle -> CaptureTable.after(handle, digest, most));
    }

    List<IncidentTable.Line> incidentsAfter(long number, int most) {
        return read(handle -> IncidentTable.after(handle, number, most));
    }

    @Override
    public synchronized void close() {
        try {
            readers.close();
            if (writer.isPresent()) {
                Readers.close(writer.get()); // the last to go, as it packs the log away
            }
        } catch (SQLException fault) {
            throw new LedgerException(database.explain(fault), fault);
        }
    }
}
