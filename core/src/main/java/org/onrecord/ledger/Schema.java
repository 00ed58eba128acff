package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the newest schema, by the files under {@code schema}, and by {@link LineMigration}. */
final class Schema {
    /** The version of the newest file; a test holds it. */
    static final int NEWEST = 5;

    private static final String HISTORY = "onrecord_schema";

    private static final String FOLDER = "classpath:org/onrecord/ledger/schema/";

    private Schema() {}

    /** The version that a database has, 0 where it holds no ledger. */
    static int version(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return 0;
        }
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version FROM " + HISTORY + " WHERE success")) {
            int version = 0;
            while (rows.next()) {
                String words = rows.getString(1);
                version = words == null ? version : Math.max(version, Integer.parseInt(words));
            }
            return version;
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet tables = metaData.getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    /** Adds what is missing; two processes may try at once. */
    static void renew(Database database) throws SQLException {
        Logger.getLogger("org.flywaydb").setLevel(Level.OFF);
        try {
            Flyway.configure()
                    .dataSource(new OneDatabase(database))
                    .locations(FOLDER + "common", FOLDER + database.schemaFolder())
                    .javaMigrations(new LineMigration())
                    .table(HISTORY)
                    .placeholders(Map.copyOf(database.schemaWords()))
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException fault) {
                    throw fault;
                }
            }
            throw new LedgerException(
                    "expected a ledger, or nothing yet, in " + database.name() + " but found other tables ("
                            + String.valueOf(failed.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                            + "); name another place with --ledger",
                    failed);
        }
    }
}
