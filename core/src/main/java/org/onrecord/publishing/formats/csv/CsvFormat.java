package org.onrecord.publishing.formats.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.PlainText;
import org.onrecord.publishing.formats.common.RecordFormat;

/** CSV in the shape of a dataset: RFC 4180 in UTF-8, without a byte-order mark, with the columns' names first. */
public final class CsvFormat implements RecordFormat {
    private final Codebook codebook;
    private final List<Column> columns;

    private CsvFormat(Codebook codebook) {
        this.codebook = codebook;
        this.columns = codebook.columns();
    }

    /** The shape of the Uppsala Conflict Data Program's Georeferenced Event Dataset. */
    public static CsvFormat ged() {
        return new CsvFormat(GedCodebook.CODEBOOK);
    }

    /** The shape of the Global Terrorism Database. */
    public static CsvFormat gtd() {
        return new CsvFormat(GtdCodebook.CODEBOOK);
    }

    /** The shape of Armed Conflict Location & Event Data. */
    public static CsvFormat acled() {
        return new CsvFormat(AcledCodebook.CODEBOOK);
    }

    @Override
    public String code() {
        return codebook.code();
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String description() {
        return "CSV in the shape of " + codebook.name() + ", tolls by its rule";
    }

    @Override
    public boolean holds(IncidentRecord record) {
        return codebook.held().test(record);
    }

    @Override
    public void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvLine.of(columns.stream().map(Column::name).toList()));
        while (records.hasNext()) {
            IncidentRecord record = records.next();
            if (context.allKinds() || holds(record)) {
                CsvIncident incident = new CsvIncident(record, context, codebook.rule());
                writer.write(PlainText.of(CsvLine.of(
                        columns.stream().map(column -> column.cell(incident)).toList())));
            }
        }
        writer.flush();
    }
}
