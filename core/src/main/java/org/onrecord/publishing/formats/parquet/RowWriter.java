package org.onrecord.publishing.formats.parquet;

import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Writes rows column by column. */
final class RowWriter extends WriteSupport<AssertionRow> {
    private static final MessageType TYPE = new MessageType(
            "assertions", AssertionTable.COLUMNS.stream().map(TableColumn::type).toArray(Type[]::new));

    /** What the file itself tells of its columns. */
    private static final Map<String, String> METADATA = Map.of("onrecord.format", "onrecord-assertions/1");

    private Optional<RecordConsumer> consumer = Optional.empty();

    @Override
    public WriteContext init(Configuration none) {
        return new WriteContext(TYPE, METADATA);
    }

    @Override
    public WriteContext init(ParquetConfiguration none) {
        return new WriteContext(TYPE, METADATA);
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = Optional.of(recordConsumer);
    }

    @Override
    public void write(AssertionRow row) {
        RecordConsumer out = consumer.orElseThrow();
        out.startMessage();
        for (int i = 0; i < AssertionTable.COLUMNS.size(); i++) {
            TableColumn column = AssertionTable.COLUMNS.get(i);
            int index = i;
            column.writer().of(row, out).ifPresent(value -> {
                out.startField(column.name(), index);
                value.run();
                out.endField(column.name(), index);
            });
        }
        out.endMessage();
    }

    /** Builds a writer to a file. */
    static final class Builder extends ParquetWriter.Builder<AssertionRow, Builder> {
        Builder(OutputFile file) {
            super(file);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<AssertionRow> getWriteSupport(Configuration none) {
            return new RowWriter();
        }

        @Override
        protected WriteSupport<AssertionRow> getWriteSupport(ParquetConfiguration none) {
            return new RowWriter();
        }
    }
}
