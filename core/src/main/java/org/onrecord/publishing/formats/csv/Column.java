package org.onrecord.publishing.formats.csv;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a dataset: its name, what stands in it, and how it is filled.
 *
 * @param name as the dataset's codebook writes it
 * @param form what its values look like
 * @param meaning how OnRecord fills it, or why it does not, a phrase
 * @param value what a record has for it; absent where the record does not support one
 */
record Column(String name, Form form, String meaning, Function<CsvIncident, Optional<String>> value) {
    /** What values look like. */
    enum Form {
        /** Words, maybe of strangers: made printable, and kept from being taken for a formula. */
        TEXT,
        NUMBER,
        DATE,
        /** Nothing, as records do not hold it. */
        EMPTY;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Column text(String name, String meaning, Function<CsvIncident, Optional<String>> value) {
        return new Column(name, Form.TEXT, meaning, value);
    }

    /** Numbers, in digits. */
    static Column number(
            String name, String meaning, Function<CsvIncident, ? extends Optional<? extends Number>> value) {
        return new Column(
                name, Form.NUMBER, meaning, incident -> value.apply(incident).map(Number::toString));
    }

    static Column date(String name, String meaning, Function<CsvIncident, Optional<String>> value) {
        return new Column(name, Form.DATE, meaning, value);
    }

    /** A column of the dataset that no record can fill. */
    static Column empty(String name, String why) {
        return new Column(name, Form.EMPTY, why, incident -> Optional.empty());
    }

    /** The cell of an incident, as text that is not yet quoted. */
    String cell(CsvIncident incident) {
        Optional<String> cell = value.apply(incident);
        return form == Form.TEXT ? cell.map(CsvLine::harmless).orElse("") : cell.orElse("");
    }
}
