package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens the databases of ledgers, of the newest schema alone. */
final class Opening {
    private Opening() {}

    static Database database(LedgerAddress address) {
        return address instanceof LedgerAddress.File file
                ? new Sqlite(file.path())
                : new Postgres((LedgerAddress.Server) address);
    }

    /** A connection to write with, to a ledger that is made, or brought up to date, where need be. */
    static Connection toWrite(Database database) {
        try {
            Connection connection = database.connectToWrite();
            try {
                prepare(database, connection);
                return connection;
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException fault) {
            throw new LedgerException(database.explain(fault), fault);
        }
    }

    /** A connection to read with, to a ledger that there is. */
    static Connection toRead(LedgerAddress address, Database database) {
        if (address instanceof LedgerAddress.File file && !Files.exists(file.path())) {
            throw new LedgerException("expected a ledger at " + file
                    + " but found none; `onrecord ingest PATH…` makes one," + " or name another with --ledger");
        }
        try {
            Connection connection = database.connectToRead();
            try {
                expectNewest(database, Schema.version(connection));
                return connection;
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException fault) {
            throw new LedgerException(database.explain(fault), fault);
        }
    }

    static void makeFolder(LedgerAddress address) {
        if (!(address instanceof LedgerAddress.File file)) {
            return;
        }
        Path folder = file.path().toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException failed) {
            throw new LedgerException(
                    "cannot make the folder " + folder + " for a ledger: " + failed.getMessage()
                            + "; name another place with --ledger",
                    failed);
        }
    }

    private static void prepare(Database database, Connection connection) throws SQLException {
        int version = Schema.version(connection);
        if (version < Schema.NEWEST) {
            Schema.renew(database);
        } else {
            expectNewest(database, version);
        }
    }

    private static void expectNewest(Database database, int version) {
        if (version == 0) {
            throw new LedgerException(
                    "expected a ledger in " + database.name() + " but found no tables of one; `onrecord"
                            + " ingest PATH…` makes them, or name another with --ledger");
        }
        if (version != Schema.NEWEST) {
            throw new LedgerException("expected a ledger of version " + Schema.NEWEST + " in " + database.name()
                    + " but found version " + version
                    + (version > Schema.NEWEST
                            ? "; use the newer OnRecord that wrote it"
                            : "; `onrecord ingest` brings it up to date"));
        }
    }
}
