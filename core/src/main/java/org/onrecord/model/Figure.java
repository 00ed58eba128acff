package org.onrecord.model;

import java.util.Optional;

/**
 * A quantity of people in a report: bounds, what happened to them, and who is counted.
 *
 * @param id unique in its reading: "f1", "f2", …
 * @param span the number expression with its modifier and the word that makes it a casualty figure
 * @param text the characters of the span
 * @param category what happened to the people counted
 * @param bounds how many
 * @param implicit whether no numeral or number word stands ("a woman was killed" is 1)
 * @param subject who is counted: {@link #ALL}, or the words that name the part ("children", "police officers")
 * @param includesAttackers whether attackers are counted, where the text tells
 * @param incident id of the incident that the figure belongs to
 * @param statement id of the statement that the figure hangs on; absent where the publisher asserts it itself
 * @param linked whether it stands in the headline of another report that this one links to
 * @param former whether the report itself gives it as a count that no longer stands: "an earlier toll of 93"
 * @param area the country or region that the report limits the count to: "Syria" in "at least 70 were killed in Syria";
 *     absent where it names none
 */
public record Figure(
        String id,
        Span span,
        String text,
        Category category,
        Bounds bounds,
        boolean implicit,
        String subject,
        Optional<Boolean> includesAttackers,
        String incident,
        Optional<String> statement,
        boolean linked,
        boolean former,
        Optional<Toponym> area) {
    /** The subject of a figure that counts everyone. */
    public static final String ALL = "all";

    /** The subject of a figure that counts those who did it. */
    public static final String ATTACKERS = "attackers";

    /** A figure that stands, as far as its report tells. */
    public Figure(
            String id,
            Span span,
            String text,
            Category category,
            Bounds bounds,
            boolean implicit,
            String subject,
            Optional<Boolean> includesAttackers,
            String incident,
            Optional<String> statement,
            boolean linked) {
        this(
                id,
                span,
                text,
                category,
                bounds,
                implicit,
                subject,
                includesAttackers,
                incident,
                statement,
                linked,
                false,
                Optional.empty());
    }

    /** The same as a count of those in an area alone. */
    public Figure limitedTo(Toponym where, String words) {
        return new Figure(
                id,
                span,
                text,
                category,
                bounds,
                implicit,
                words,
                includesAttackers,
                incident,
                statement,
                linked,
                former,
                Optional.of(where));
    }
}
