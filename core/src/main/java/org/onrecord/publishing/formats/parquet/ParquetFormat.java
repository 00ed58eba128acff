package org.onrecord.publishing.formats.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.RecordFormat;

/** Apache Parquet, packed with gzip: a row an assertion, in the order of the records and of their claims. */
public final class ParquetFormat implements RecordFormat {
    /** Bytes held in memory before they are written: some ten thousand assertions. */
    private static final long ROW_GROUP = 8 << 20;

    @Override
    public String code() {
        return "parquet";
    }

    @Override
    public String mediaType() {
        return "application/vnd.apache.parquet";
    }

    @Override
    public String extension() {
        return "parquet";
    }

    @Override
    public String description() {
        return "Apache Parquet, a row an assertion, with its chain of sources and the tolls by every rule";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException {
        try (ParquetWriter<AssertionRow> writer = new RowWriter.Builder(new StreamFile(out))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new JdkGzip())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP)
                .build()) {
            while (records.hasNext()) {
                write(records.next(), writer);
            }
        }
        out.flush();
    }

    private static void write(IncidentRecord record, ParquetWriter<AssertionRow> writer) throws IOException {
        for (TollSeries series : record.tolls()) {
            for (Claim claim : series.claims()) {
                writer.write(new AssertionRow(record, series, claim));
            }
        }
    }
}
