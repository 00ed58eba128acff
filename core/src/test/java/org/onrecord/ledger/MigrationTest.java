package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.IncidentSummary;

/** A ledger of an earlier version is brought up to date without losing anything, on every database alike. */
@ParameterizedClass
@EnumSource(Databases.class)
class MigrationTest {
    private static final String A = "aaaaaaaaaa";
    private static final String B = "bbbbbbbbbb";

    private final Databases databases;

    @TempDir
    private Path folder;

    private LedgerAddress newer = new LedgerAddress.File(Path.of("none"));
    private LedgerAddress older = new LedgerAddress.File(Path.of("none"));

    MigrationTest(Databases databases) {
        this.databases = databases;
    }

    /** A ledger of version 1 with the entries of one of today: its lines stood in the rows of incidents. */
    @BeforeEach
    void fill() throws SQLException {
        newer = databases.fresh(folder);
        try (Ledger ledger = Story.open(newer, new SteppingClock())) {
            new Story("one").titled("Größe und Ärger").enter(ledger, A);
            new Story("two").titled("").enter(ledger, A);
            new Story("three").enter(ledger, B);
        }
        older = databases.fresh(folder);
        Database database = Ledger.database(older);
        Logger.getLogger("org.flywaydb").setLevel(Level.OFF);
        Flyway.configure()
                .dataSource(new OneDatabase(database))
                .locations("classpath:org/onrecord/ledger/schema/common")
                .table("onrecord_schema")
                .placeholders(Map.copyOf(database.schemaWords()))
                .target("1")
                .load()
                .migrate();
        try (Connection from = Ledger.database(newer).connectToRead();
                Connection to = database.connectToWrite()) {
            for (String table : List.of("capture", "entry", "entry_on_incident", "incident_key")) {
                copy(from, "SELECT * FROM " + table, to, table);
            }
            copy(
                    from,
                    "SELECT i.*, t.summary, l.kind, l.occurred_from, l.occurred_to, l.killed, l.reports,"
                            + " l.last_reported_at FROM incident i JOIN incident_line l ON l.incident = i.number"
                            + " JOIN incident_text t ON t.latest = l.latest",
                    to,
                    "incident");
        }
        String vetrin = "vetrin | harbour province | ostland | (xo)";
        Databases.tamper(
                older,
                "UPDATE incident SET place_words = '" + vetrin + "', words = 'größe und ärger | ' WHERE id = '" + A
                        + "'");
        Databases.tamper(
                older,
                "UPDATE incident SET place_words = '" + vetrin + "', words = 'blast in a market: three' WHERE id = '"
                        + B + "'");
    }

    private static void copy(Connection from, String query, Connection to, String table) throws SQLException {
        try (var statement = from.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
            String marks = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert = to.prepareStatement(
                    "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + marks + ")")) {
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    insert.executeUpdate();
                }
            }
        }
    }

    @Test
    void anOlderLedgerHoldsTheSameAfterwards() throws IOException {
        assertThatThrownBy(() -> Ledger.openToRead(older))
                .hasMessageEndingWith("but found version 1; `onrecord ingest` brings it up to date");
        List<String> faults = new ArrayList<>();
        try (Ledger renewed = Story.open(older, new SteppingClock());
                Ledger fresh = Ledger.openToRead(newer)) {
            assertThat(renewed.incidents(IncidentQuery.ALL)).isEqualTo(fresh.incidents(IncidentQuery.ALL));
            assertThat(ids(renewed, "arger GRO")).containsExactly(A);
            assertThat(ids(renewed, "market")).containsExactly(B);
            assertThat(exported(renewed)).isEqualTo(exported(fresh)).hasSize(10);
            new Verification(renewed, faults::add).run(folder.resolve("again.db"), Story.keys());
            assertThat(faults).isEmpty();
            new Story("four").titled("Later").enter(renewed, B);
            assertThat(ids(renewed, "later mark")).containsExactly(B);
        }
        try (Ledger renewed = Ledger.openToRead(older)) {
            assertThat(ids(renewed, "later mark")).containsExactly(B);
        }
    }

    private static List<String> ids(Ledger ledger, String words) {
        return ledger.incidents(IncidentQuery.ALL.withText(words)).stream()
                .map(IncidentSummary::id)
                .toList();
    }

    private static List<String> exported(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.export(lines::add);
        return lines;
    }
}
