package org.onrecord.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that went wrong, for a person who wants to know why a number is what it is.
 *
 * @param report id of the report
 * @param kind what went wrong: MISS, SPURIOUS, SOURCE, …
 * @param fields what was expected, what was found
 */
public record Detail(String report, String kind, List<String> fields) {
    public Detail {
        fields = List.copyOf(fields);
    }

    static Detail of(String report, String kind, Object... fields) {
        return new Detail(report, kind, Stream.of(fields).map(String::valueOf).toList());
    }

    /** One line, tab separated. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(report, kind), fields.stream())
                .map(field -> field.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
