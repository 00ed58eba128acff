package org.onrecord.publishing.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.RecordFormat;

/**
 * Writes records in every format, and compares with what was written before.
 *
 * <p>With the system property {@code onrecord.update=true} the files, and the data dictionary, are rewritten first.
 */
class FormatGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/onrecord/publishing/formats/golden");
    private static final Path DICTIONARY = Path.of("../docs/data-dictionary.md");
    private static final String REMEDY =
            "if the change is meant: mvn -pl core test -Dtest=FormatGoldenTest -Donrecord.update=true";
    private static final List<RecordFormat> FORMATS = RecordFormats.ALL;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "served.ged.csv",
                "served.gtd.csv",
                "served.acled.csv",
                "served.geojson",
                "named.geojson",
                "served.jsonld",
                "served.atom",
                "named.atom",
                "served.cap.xml"
            })
    void recordsAreWrittenAsBefore(String name) throws IOException {
        String format = name.split("\\.")[1];
        boolean one = format.equals("cap");
        String written = SomeRecords.text(
                format,
                name.startsWith("served") ? SomeRecords.served() : SomeRecords.context(),
                one
                        ? new IncidentRecord[] {SomeRecords.vetrin()}
                        : new IncidentRecord[] {SomeRecords.vetrin(), SomeRecords.bare()});

        compare(written, GOLDEN.resolve(name));
    }

    @Test
    void theDictionaryIsInStepWithTheColumns() throws IOException {
        compare(DataDictionary.markdown(), DICTIONARY);
    }

    private static void compare(String written, Path file) throws IOException {
        if (Boolean.getBoolean("onrecord.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, written);
        }

        assertThat(written).as(REMEDY).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void theSameRecordsGiveTheSameBytes(RecordFormat format) {
        IncidentRecord[] records = format.isOfOneIncident()
                ? new IncidentRecord[] {SomeRecords.hostile()}
                : new IncidentRecord[] {SomeRecords.vetrin(), SomeRecords.hostile(), SomeRecords.bare()};

        byte[] first = SomeRecords.bytes(format, SomeRecords.served(), records);

        assertThat(SomeRecords.bytes(format, SomeRecords.served(), records)).isEqualTo(first);
        assertThat(first).isNotEmpty();
        if (!format.isBinary()) {
            String text = new String(first, StandardCharsets.UTF_8);
            assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(first);
            assertThat(text).endsWith("\n");
        }
    }

    /** Records come one at a time, so that any number of them fits. */
    @ParameterizedTest
    @FieldSource("FORMATS")
    void noRecordIsAskedForBeforeTheOneBeforeIsWritten(RecordFormat format) throws IOException {
        if (format.isOfOneIncident()) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<IncidentRecord> endless = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public IncidentRecord next() {
                if (given++ == 200_000) {
                    throw new IllegalStateException("nothing was written of " + given + " records");
                }
                if (out.size() > 10_000) {
                    throw new UnsupportedOperationException("enough is written");
                }
                return SomeRecords.vetrin();
            }
        };

        assertThatThrownBy(() -> format.write(endless, SomeRecords.served(), out))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void formatsAreFoundByName() {
        assertThat(RecordFormats.expect("ged").extension()).isEqualTo("csv");
        assertThat(RecordFormats.find("pdf")).isEmpty();
        assertThatThrownBy(() -> RecordFormats.expect("pdf"))
                .hasMessageStartingWith("expected a format of records, ged, gtd, acled,")
                .hasMessageEndingWith("but found 'pdf'");
    }
}
