package org.onrecord.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A file of SQLite, with a write-ahead log: one process writes at a time, others read meanwhile.
 *
 * <p>Each commit is forced to the device, so that what was said to be kept survives a power cut.
 */
final class Sqlite implements Database {
    private static final int WAIT_MILLIS = 30_000;
    private static final int CACHE_KIBIBYTES = -64 * 1024;

    private final Path file;

    Sqlite(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Connection connectToWrite() throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(CACHE_KIBIBYTES);
        return config.createConnection("jdbc:sqlite:" + file);
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
        String address = still ? "file:" + file.toUri().getRawPath() + "?immutable=1" : file.toString();
        return config.createConnection("jdbc:sqlite:" + address);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MILLIS);
        return config;
    }

    /** The first statement of an immediate transaction waits for its turn. */
    @Override
    public void takeTurn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    @Override
    public Map<String, String> schemaWords() {
        return Map.of("bytes", "BLOB", "number", "INTEGER", "clustered", "WITHOUT ROWID");
    }

    @Override
    public String explain(SQLException fault) {
        SQLiteErrorCode code =
                fault instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        // an extended code holds the plain one in its lowest byte
        int plain = code.code & 0xff;
        if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
            return "no room is left for " + file + "; make room and give the same command again: what was kept stays";
        }
        if (plain == SQLiteErrorCode.SQLITE_READONLY.code || plain == SQLiteErrorCode.SQLITE_PERM.code) {
            return "expected to write to " + file + " but it, or its folder, is read-only; make it writable, or name"
                    + " another ledger with --ledger";
        }
        if (plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another process has kept " + file + " locked for half a minute; wait for its end, or stop it, and"
                    + " give the same command again";
        }
        if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code || plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "expected a ledger in " + file + " but found "
                    + (plain == SQLiteErrorCode.SQLITE_NOTADB.code ? "another sort of file" : "damaged pages")
                    + "; nothing was changed: take its last export or backup, or name another ledger with --ledger";
        }
        if (plain == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "cannot open " + file + "; see that its folder exists and may be entered and written to";
        }
        if (plain == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the device failed under " + file + " (" + code + "); what was kept stays: mend the device and give"
                    + " the same command again";
        }
        return "the ledger " + file + " failed: " + fault.getMessage();
    }
}
