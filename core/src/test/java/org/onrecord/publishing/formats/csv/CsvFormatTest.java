package org.onrecord.publishing.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Period;
import org.onrecord.publishing.formats.SomeRecords;
import org.onrecord.publishing.formats.common.FormatContext;

/** Reads the files with DuckDB, which knows nothing of what wrote them. */
class CsvFormatTest {
    private static final Path COLUMNS =
            Path.of("src/test/resources/org/onrecord/publishing/formats/dataset-columns.txt");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ged", "gtd", "acled"})
    void columnsAreTheDatasets(String dataset) throws IOException, SQLException {
        String theirs = Files.readAllLines(COLUMNS).stream()
                .filter(line -> line.startsWith(dataset + ": "))
                .map(line -> line.substring(dataset.length() + 2))
                .findFirst()
                .orElseThrow();

        List<String> columns = List.copyOf(rows(dataset, SomeRecords.context(), SomeRecords.vetrin())
                .get(0)
                .keySet());

        assertThat(columns).startsWith(theirs.split(","));
        assertThat(columns.subList(theirs.split(",").length, columns.size()))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("onrecord_"));
    }

    @Test
    void gedHasUcdpsToll() throws IOException, SQLException {
        Map<String, Optional<String>> row =
                rows("ged", SomeRecords.context(), SomeRecords.vetrin()).get(0);

        assertThat(row)
                .containsEntry("id", Optional.of("k3v9x2m7qa"))
                .containsEntry("best", Optional.of("137"))
                .containsEntry("low", Optional.of("137"))
                .containsEntry("high", Optional.of("160"))
                .containsEntry("deaths_unknown", Optional.of("137"))
                .containsEntry("type_of_violence", Optional.empty())
                .containsEntry("side_a", Optional.empty())
                .containsEntry("where_prec", Optional.of("1"))
                .containsEntry("adm_1", Optional.of("Lower Ost"))
                .containsEntry("date_prec", Optional.of("1"))
                .containsEntry("date_start", Optional.of("2031-05-03 00:00:00.000"))
                .containsEntry("number_of_sources", Optional.of("5"))
                .containsEntry("onrecord_rule", Optional.of("ucdp"))
                .containsEntry("onrecord_disputed", Optional.of("true"))
                .containsEntry("onrecord_high_assertions", Optional.of("1006/f1; 1006/f2"));
        assertThat(row.get("onrecord_best_words")).contains("The toll is 137; 160 dead");
    }

    /** Each number of a toll names its assertions, where they stand, their words and who says them. */
    @ParameterizedTest
    @CsvSource({"ged, low best high", "gtd, nkill nkillter nwound", "acled, fatalities"})
    void noNumberStandsWithoutItsWords(String dataset, String numbers) throws IOException, SQLException {
        Map<String, Optional<String>> row =
                rows(dataset, SomeRecords.context(), SomeRecords.vetrin()).get(0);

        for (String number : numbers.split(" ")) {
            assertThat(row.get(number)).as(number).isPresent();
            for (String support : List.of("_assertions", "_spans", "_words", "_sources")) {
                assertThat(row.get("onrecord_" + number + support))
                        .as(number + support)
                        .isPresent();
            }
        }
    }

    @Test
    void whatADatasetWouldNotHoldIsLeftOutUnlessAsked() throws IOException, SQLException {
        FormatContext all = SomeRecords.context().withAllKinds(true);
        for (String dataset : List.of("ged", "gtd", "acled")) {
            assertThat(rows(dataset, SomeRecords.context(), SomeRecords.bare())).isEmpty();
            assertThat(rows(dataset, all, SomeRecords.bare())).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ged", "gtd", "acled"})
    void strangersTextNeitherBreaksTheTableNorBecomesAFormula(String dataset) throws IOException, SQLException {
        List<Map<String, Optional<String>>> rows =
                rows(dataset, SomeRecords.context(), SomeRecords.hostile(), SomeRecords.vetrin());

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get("onrecord_incident")).contains("k3v9x2m7qa");
        rows.get(0).forEach((column, cell) -> {
            String text = cell.orElse("");
            boolean number = text.matches("-?\\d+(\\.\\d+)?");
            assertThat(number || text.isEmpty() || "=+-@\uff1d\t\r".indexOf(text.charAt(0)) < 0)
                    .as(column + ": " + text)
                    .isTrue();
            assertThat(text).doesNotContain("\n", "\r", "\u202e", "\u0000", "\u0007");
        });
        assertThat(rows.get(0).get("latitude")).contains("-12.5");
    }

    @Test
    void scalesFollowFromWhatIsKnown() {
        LocalDate day = LocalDate.of(2031, 5, 3);
        assertThat(List.of(1, 2, 6, 7, 8, 31, 32).stream()
                        .map(days -> new Period(day, day.plusDays(days - 1)))
                        .map(days -> Scales.datePrec(days) + " "
                                + Scales.timePrecision(days)
                                        .map(String::valueOf)
                                        .orElse("-")))
                .containsExactly("1 1", "2 2", "2 2", "3 2", "4 3", "4 3", "5 -");
        assertThat(List.of(Level.values()).stream()
                        .map(level -> Scales.wherePrec(level).orElse(0) + " "
                                + Scales.specificity(level).orElse(0) + " "
                                + Scales.geoPrecision(level).orElse(0)))
                .containsExactly("1 1 1", "3 3 2", "4 4 3", "6 5 0", "0 0 0");
        assertThat(Scales.prioGridCell(-90, -180)).isEqualTo(1);
        assertThat(Scales.prioGridCell(90, 180)).isEqualTo(360 * 720);
        assertThat(Scales.prioGridCell(34.52, 69.17)).isEqualTo(179_779);
    }

    private List<Map<String, Optional<String>>> rows(String dataset, FormatContext context, IncidentRecord... records)
            throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("file.csv"), SomeRecords.text(dataset, context, records));
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM read_csv('" + file
                        + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
                        + " strict_mode = true)")) {
            java.util.ArrayList<Map<String, Optional<String>>> found = new java.util.ArrayList<>();
            while (rows.next()) {
                Map<String, Optional<String>> row = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnName(i), Optional.ofNullable(rows.getString(i)));
                }
                found.add(row);
            }
            return found;
        }
    }
}
