package org.onrecord.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.onrecord.model.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A reading as JSON in the format {@code onrecord/1}, which {@link #schema()} defines.
 *
 * <p>All keys are always there: what is absent is null or an empty array.
 */
public final class ReadingJson {
    /** The name of the format, as every object carries it. */
    public static final String FORMAT = "onrecord/1";

    private static final String SCHEMA = "onrecord-1.schema.json";
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReadingJson() {}

    /** The reading on several lines, without a line break at the end. */
    public static String indented(Reading reading) {
        return write(reading, new Indented());
    }

    /** The reading on one line, without a line break at the end. */
    public static String onOneLine(Reading reading) {
        return write(reading, ObjectWriteContext.empty());
    }

    /** The JSON Schema (draft 2020-12) of the format. */
    public static String schema() {
        try (InputStream in = ReadingJson.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + SCHEMA + " beside " + ReadingJson.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Expected to read " + SCHEMA + " from the class path", e);
        }
    }

    private static String write(Reading reading, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            new ReadingWriter(new Fields(generator)).write(reading);
        }
        return out.toString();
    }

    /** Two spaces a level and {@code \n}, on every platform; arrays of numbers stay on their line. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
