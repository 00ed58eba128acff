package org.onrecord.publishing.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.IncidentRecord;

/** Reads the files with DuckDB. */
class ParquetFormatTest {
    @TempDir
    private Path folder;

    @Test
    void anAssertionIsARow() throws IOException, SQLException {
        IncidentRecord record = SomeRecords.vetrin();
        long claims = record.tolls().stream()
                .mapToLong(series -> series.claims().size())
                .sum();

        assertThat(query("""
                        SELECT count(*), count(DISTINCT assertion), any_value(occurred_from), any_value(latitude),
                          any_value(array_to_string(kinds, '+')), sum(CASE WHEN counted = 'attackers' THEN 1 END)
                        FROM 'FILE'""", record)).containsExactly(claims + "|" + claims + "|2031-05-03|51.25|shooting+arson|1");
        assertThat(query("""
                        SELECT assertion, min, max, source, via[1], publisher, words, span_end - span_start, relation,
                          standing, earlier, onrecord_low, onrecord_high, acled_best, onrecord_disputed,
                          strftime(reported_from AT TIME ZONE 'UTC', '%Y-%m-%d %H:%M')
                        FROM 'FILE' WHERE assertion IN ('1001/f1', '1006/f1') ORDER BY assertion""", record))
                .containsExactly(
                        "1001/f1|40|null|the Interior Ministry|state television|Vetrin Courier"
                                + "|At least 40 people were killed|30|first|superseded|null|137|160|40|true"
                                + "|2031-05-03 18:05",
                        "1006/f1|137|137|the Interior Ministry|state television|Ostland Post|The toll is 137|15"
                                + "|correction|current|1005/f1|137|160|40|true|2031-05-06 12:00");
    }

    @Test
    void recordsWithoutAssertionsGiveAnEmptyTable() throws IOException, SQLException {
        assertThat(query("SELECT count(*) FROM 'FILE'", SomeRecords.bare())).containsExactly("0");
        assertThat(query("SELECT count(*) FROM 'FILE'")).containsExactly("0");
    }

    @Test
    void strangersTextStaysWhatItIs() throws IOException, SQLException {
        assertThat(query("SELECT words, length(headline) > 100000, venue = address FROM 'FILE'", SomeRecords.hostile()))
                .containsExactly("\ud83d\ude00 7 people were killed|true|true");
    }

    private List<String> query(String sql, IncidentRecord... records) throws IOException, SQLException {
        Path file = folder.resolve("file.parquet");
        Files.write(file, SomeRecords.bytes(RecordFormats.expect("parquet"), SomeRecords.context(), records));
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(sql.replace("FILE", file.toString()))) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf((Object) rows.getString(i)));
                }
                found.add(String.join("|", cells));
            }
            return found;
        }
    }
}
