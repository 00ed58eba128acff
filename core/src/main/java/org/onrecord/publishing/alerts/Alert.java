package org.onrecord.publishing.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onrecord.model.Category;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;

/**
 * Something that a rule watches for has come about.
 *
 * @param id follows from the rule's name, the entry, the incident and what it is: the same each time that it is found
 * @param rule the rule's name
 * @param what the code of its trigger
 * @param about what it is about, in a word or a name; empty for the incident as such
 * @param incident the id under which the incident stood then
 * @param entry number of the entry that brought it about
 * @param recordedAt when that was entered
 * @param headline what was on record then, in a sentence
 * @param tolls by which rule tolls are told
 * @param values the tolls, before and after
 * @param quotes the words of reports that support each number of the values, and what the alert is about
 */
public record Alert(
        UUID id,
        String rule,
        String what,
        String about,
        String incident,
        long entry,
        Instant recordedAt,
        String headline,
        TollRule tolls,
        List<Value> values,
        List<Quote> quotes) {
    public Alert {
        values = List.copyOf(values);
        quotes = List.copyOf(quotes);
    }

    /**
     * A toll.
     *
     * @param counted who is counted, as in the record
     * @param before what stood before the entry; absent where nothing did
     * @param after what stands since; absent where nothing is left of it
     */
    public record Value(Category category, String counted, Optional<Toll> before, Optional<Toll> after) {}

    /**
     * Words of a report.
     *
     * @param id of the assertion or testimony
     * @param report who published it and when
     * @param source who speaks, in the words of the report
     * @param span where it stands in the report's text
     * @param text the characters of the span
     */
    public record Quote(String id, ReportHead report, String source, Span span, String text) {}
}
