package org.onrecord.publishing.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.publishing.formats.atom.AtomFormat;
import org.onrecord.publishing.formats.cap.CapFormat;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.formats.csv.CsvFormat;
import org.onrecord.publishing.formats.geojson.GeoJsonFormat;
import org.onrecord.publishing.formats.linked.LinkedFormat;
import org.onrecord.publishing.formats.parquet.ParquetFormat;

/** All formats by name. */
public final class RecordFormats {
    /** In the order in which they are listed for people. */
    public static final List<RecordFormat> ALL = List.of(
            new RecordLines(),
            CsvFormat.ged(),
            CsvFormat.gtd(),
            CsvFormat.acled(),
            new GeoJsonFormat(),
            new LinkedFormat(),
            new CapFormat(),
            new AtomFormat(),
            new ParquetFormat());

    private RecordFormats() {}

    public static Optional<RecordFormat> find(String code) {
        return ALL.stream().filter(format -> format.code().equals(code)).findFirst();
    }

    /** A format that must be there; throws with the names of those that are. */
    public static RecordFormat expect(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("expected a format of "
                        + ALL.stream().map(RecordFormat::code).collect(Collectors.joining(", ")) + " but found '"
                        + code + "'"));
    }
}
