package org.onrecord.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A file of SQLite, with a write-ahead log: one process writes at a time, others read meanwhile.
 *
 * <p>Each commit is forced to the device, so that what was said to be kept survives a power cut.
 */
final class Sqlite implements Database {
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int CACHE_KIBIBYTES = -64 * 1024;

    private final Path file;
    private final Duration wait;

    Sqlite(Path file) {
        this(file, WAIT);
    }

    /** @param wait for a turn, before giving up */
    Sqlite(Path file, Duration wait) {
        this.file = file;
        this.wait = wait;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Connection connectToWrite() throws SQLException {
        if (Files.exists(file) && !Files.isWritable(file)) { // SQLite would tell at the first write alone
            throw new SQLiteException("the file is read-only", SQLiteErrorCode.SQLITE_READONLY);
        }
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(CACHE_KIBIBYTES);
        return patiently(config);
    }

    /** To begin the write-ahead log needs the file alone, and SQLite does not wait for that by itself. */
    private Connection patiently(SQLiteConfig config) throws SQLException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            try {
                return config.createConnection(address());
            } catch (SQLException fault) {
                if (plainCode(fault) != SQLiteErrorCode.SQLITE_BUSY.code || System.nanoTime() > end) {
                    throw fault;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** As a URI, as in a plain path a question mark would begin options, and {@code :memory:} would be no file. */
    private String address() {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    /** A file in a folder that forbids writing is read as one that nobody changes. */
    @Override
    public Connection connectToRead() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        Path folder = file.toAbsolutePath().getParent();
        boolean still = folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return config.createConnection(still ? address() + "?immutable=1" : address());
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) wait.toMillis());
        return config;
    }

    /**
     * Says so in SQL: without auto-commit the driver begins the next transaction, and locks the file, as soon as one has
     * ended.
     */
    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    /** A full device ends a transaction by itself. */
    @Override
    public void rollback(Connection connection) throws SQLException {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException fault) {
            if (!String.valueOf(fault.getMessage()).contains("no transaction is active")) {
                throw fault;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Map<String, String> schemaWords() {
        return Map.of("bytes", "BLOB", "number", "INTEGER", "clustered", "WITHOUT ROWID");
    }

    @Override
    public String schemaFolder() {
        return "sqlite";
    }

    /** The index gives its rows in the order of the latest, so the search goes through it, and not through the lines. */
    @Override
    public WordSearch wordSearch() {
        return new WordSearch(
                "incident_search CROSS JOIN incident_line l ON l.latest = incident_search.rowid",
                "incident_search.rowid",
                "incident_search MATCH :match",
                (place, words) -> Stream.of(all("place", place), all("words", words))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" AND ")));
    }

    private static Optional<String> all(String column, Collection<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream()
                        .map(word -> '"' + word + "\" *")
                        .collect(Collectors.joining(" AND ", column + " : (", ")")));
    }

    private static int plainCode(SQLException fault) {
        SQLiteErrorCode code =
                fault instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        return code.code & 0xff; // an extended code holds the plain one in its lowest byte
    }

    @Override
    public String explain(SQLException fault) {
        int plain = plainCode(fault);
        if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
            return "no room is left for " + file + "; make room and give the same command again: what was kept stays";
        }
        if (plain == SQLiteErrorCode.SQLITE_READONLY.code || plain == SQLiteErrorCode.SQLITE_PERM.code) {
            return "expected to write to " + file + " but it, or its folder, is read-only; make it writable, or name"
                    + " another ledger with --ledger";
        }
        if (plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another process has kept " + file + " locked for " + wait.toSeconds()
                    + " seconds; wait for its end," + " or stop it, and give the same command again";
        }
        if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code || plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "expected a ledger in " + file + " but found "
                    + (plain == SQLiteErrorCode.SQLITE_NOTADB.code ? "another sort of file" : "damaged pages")
                    + "; nothing was changed: take its last export or backup, or name another ledger with --ledger";
        }
        if (Files.isDirectory(file)) {
            return "expected a ledger's file at " + file + " but found a folder; name a file with --ledger";
        }
        if (plain == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "cannot open " + file + "; see that its folder exists and may be entered and written to";
        }
        if (plain == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the device failed under " + file + " (" + fault.getMessage()
                    + "); what was kept stays: mend the device and give" + " the same command again";
        }
        return "the ledger " + file + " failed: " + fault.getMessage();
    }
}
