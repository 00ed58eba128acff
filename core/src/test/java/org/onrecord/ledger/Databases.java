package org.onrecord.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The databases that a ledger may stand in, all of which must do the same. */
enum Databases {
    SQLITE {
        @Override
        LedgerAddress fresh(Path folder) {
            return new LedgerAddress.File(folder.resolve("ledger-" + System.nanoTime() + ".db"));
        }
    },
    POSTGRESQL {
        @Override
        LedgerAddress fresh(Path folder) {
            return PostgresServer.freshDatabase();
        }
    };

    /** An address under which there is no ledger yet. */
    abstract LedgerAddress fresh(Path folder);

    /** The other one. */
    Databases other() {
        return this == SQLITE ? POSTGRESQL : SQLITE;
    }

    /** Changes a ledger behind its back; gives the number of rows that it changed. */
    static int tamper(LedgerAddress address, String sql) {
        try (Connection connection = Ledger.database(address).connectToWrite();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of what a query gives. */
    static List<Optional<String>> ask(LedgerAddress address, String sql) {
        try (Connection connection = Ledger.database(address).connectToRead();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<Optional<String>> found = new ArrayList<>();
            while (rows.next()) {
                found.add(Optional.ofNullable(rows.getString(1)));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
