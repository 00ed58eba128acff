package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.IncidentSummary;

/**
 * Version 4 of the schema: the lines that stood in the rows of incidents come to stand in tables of their own, with their
 * words folded. In Java, as databases fold accents differently.
 */
final class LineMigration implements JavaMigration {
    private static final int AT_A_TIME = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4");
    }

    @Override
    public String getDescription() {
        return "lines filled";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** A line as version 1 held it. */
    private record Old(long number, String id, String summary, LineTable.Words words) {}

    @Override
    public void migrate(Context context) {
        Handle handle = Jdbi.create(context.getConnection())
                .setStatementBuilderFactory(ofConnection -> new KeptStatements())
                .open();
        List<Old> some = after(handle, 0);
        while (!some.isEmpty()) {
            for (Old old : some) {
                LineTable.set(
                        handle,
                        old.number(),
                        IncidentTable.part(IncidentSummary.class, old.id(), old.summary()),
                        old.words());
            }
            some = after(handle, some.get(some.size() - 1).number());
        }
        handle.getStatementBuilder().close(handle.getConnection()); // the connection is the migration's
    }

    private static List<Old> after(Handle handle, long number) {
        return handle.createQuery("SELECT number, id, summary, place_words, words FROM incident"
                        + " WHERE number > :number AND summary IS NOT NULL ORDER BY number LIMIT :most")
                .bind("number", number)
                .bind("most", AT_A_TIME)
                .map((rows, mapping) -> new Old(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        new LineTable.Words(text(rows, 4), text(rows, 5))))
                .list();
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return Optional.ofNullable(rows.getString(column)).orElse("");
    }
}
