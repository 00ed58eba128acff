package org.onrecord.cli;

import java.util.Locale;
import org.onrecord.model.Reading;
import org.onrecord.publishing.ReadingJson;

/** How readings are printed; the names are what a person types. */
enum Format {
    /** For people. */
    TEXT {
        @Override
        String print(Reading reading, Style style, boolean first) {
            return (first ? "" : ReadingView.separator(style)) + ReadingView.of(reading, style);
        }
    },
    /** One indented object a report. */
    JSON {
        @Override
        String print(Reading reading, Style style, boolean first) {
            return ReadingJson.indented(reading) + "\n";
        }
    },
    /** One line a report. */
    JSONL {
        @Override
        String print(Reading reading, Style style, boolean first) {
            return ReadingJson.onOneLine(reading) + "\n";
        }
    };

    /** A reading, ended by a line break. */
    abstract String print(Reading reading, Style style, boolean first);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
