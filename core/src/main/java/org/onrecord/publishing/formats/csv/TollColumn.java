package org.onrecord.publishing.formats.csv;

import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Category;
import org.onrecord.model.Toll;

/**
 * A column with a number of a toll, for which OnRecord's columns name the support.
 *
 * @param name the dataset's
 * @param bound the number by the dataset's rule
 */
record TollColumn(String name, Function<CsvIncident, Optional<Toll.Bound>> bound) {
    /** The number to print of a toll. */
    static TollColumn best(String name, Category category, String counted) {
        return new TollColumn(name, incident -> incident.toll(category, counted).best());
    }

    /** The column itself. */
    Column column(String meaning) {
        return Column.number(name, meaning, incident -> bound.apply(incident).map(Toll.Bound::value));
    }
}
