package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.VetrinRecord;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollRule;
import org.onrecord.publishing.RecordJson;
import org.onrecord.publishing.SummaryJson;

/**
 * Prints one record in every way, and compares with what it printed before.
 *
 * <p>With the system property {@code onrecord.update=true} the files are rewritten first.
 */
class RecordGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/onrecord/cli/golden");
    private static final String REMEDY =
            "if the change is meant: mvn -pl core test -Dtest=RecordGoldenTest -Donrecord.update=true";
    private static final AsOf EARLIER = new AsOf(
            Optional.of(Instant.parse("2031-05-06T00:00:00Z")), Optional.of(Instant.parse("2031-05-05T12:00:00Z")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show-100.txt",
                "show-60.txt",
                "show-60-ascii.txt",
                "show-all-100.txt",
                "incidents-100.txt",
                "incidents-60.txt",
                "explain-killed-100.txt",
                "explain-killed-60.txt",
                "explain-assertion-100.txt",
                "record.json",
                "summary.json"
            })
    void theRecordIsPrintedAsBefore(String name) throws IOException {
        String printed = print(name);
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("onrecord.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, printed);
        }

        assertThat(printed).as(REMEDY).isEqualTo(Files.readString(file));
    }

    private static String print(String name) {
        Style style = new Style(false, name.contains("60") ? 60 : 100);
        IncidentRecord record = VetrinRecord.record();
        return switch (name) {
            case "show-100.txt", "show-60.txt" ->
                new RecordView(TollRule.ONRECORD, false, PlotMarks.UNICODE).of(record, AsOf.NOW, style);
            case "show-60-ascii.txt" ->
                new RecordView(TollRule.ONRECORD, false, PlotMarks.ASCII).of(record, AsOf.NOW, style);
            case "show-all-100.txt" ->
                new RecordView(TollRule.ACLED, true, PlotMarks.UNICODE).of(record, EARLIER, style);
            case "incidents-100.txt", "incidents-60.txt" ->
                new IncidentTable(List.of(VetrinRecord.summary(), VetrinRecord.bareSummary()), style).text();
            case "explain-assertion-100.txt" -> explain(record, "1003/f1", style);
            case "record.json" -> RecordJson.indented(record) + "\n";
            case "summary.json" -> SummaryJson.indented(VetrinRecord.summary()) + "\n";
            default -> explain(record, "killed", style);
        };
    }

    private static String explain(IncidentRecord record, String figure, Style style) {
        return new ExplainView(record, VetrinRecord::report, style).of(FigureQuery.parse(figure), TollRule.ONRECORD);
    }
}
