package org.onrecord.publishing.formats.csv;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollRule;

/**
 * A dataset's shape.
 *
 * @param code what people type: "ged"
 * @param name "UCDP GED"
 * @param rule by which its tolls are concluded
 * @param held which incidents the dataset would hold
 * @param heldInWords the same for people, a sentence
 * @param notes what its scales and forms mean, a paragraph each, with where that is known from
 * @param own the dataset's columns in its order
 * @param tolls those among them that are numbers of a toll
 */
record Codebook(
        String code,
        String name,
        TollRule rule,
        Predicate<IncidentRecord> held,
        String heldInWords,
        List<String> notes,
        List<Column> own,
        List<TollColumn> tolls) {
    Codebook {
        notes = List.copyOf(notes);
        own = List.copyOf(own);
        tolls = List.copyOf(tolls);
    }

    /** The dataset's columns, then OnRecord's. */
    List<Column> columns() {
        return Stream.concat(own.stream(), SupportColumns.of(tolls).stream()).toList();
    }
}
