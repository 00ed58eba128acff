package org.onrecord.publishing.web.page;

import java.util.Arrays;
import java.util.List;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Testimony;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.StanceWords;
import org.onrecord.publishing.words.TestimonyFold;

/**
 * Who claims, denies and accuses; who confirms, doubts and investigates; who warned.
 *
 * @param id name of the part in the page
 */
public record TestimoniesView(String id, String heading, List<Row> rows) {
    public TestimoniesView {
        rows = List.copyOf(rows);
    }

    /**
     * @param label what is done: "claimed"
     * @param voice who does it, of whom and to whom
     * @param quotes where reports say so, the first one first
     * @param repeated how many more reports say so, in words; empty where none does
     */
    public record Row(String label, String voice, List<Quote> quotes, String repeated) {
        public Row {
            quotes = List.copyOf(quotes);
        }

        public Quote first() {
            return quotes.get(0);
        }

        public List<Quote> others() {
            return quotes.subList(1, quotes.size());
        }
    }

    /**
     * @param id the testimony's
     * @param words the report's words, leading into it
     */
    public record Quote(String id, Link words, When when, String publisher) {}

    /** Those parts in which there is something. */
    static List<TestimoniesView> of(IncidentRecord record, Links links) {
        MomentWords moments = MomentWords.of(record.reports());
        return Arrays.stream(TestimonyFold.Part.values())
                .map(part -> new TestimoniesView(
                        part.name().toLowerCase(java.util.Locale.ROOT),
                        part.heading(),
                        TestimonyFold.of(record.testimonies(), part).stream()
                                .map(fold -> row(fold, moments, links))
                                .toList()))
                .filter(view -> !view.rows().isEmpty())
                .toList();
    }

    private static Row row(TestimonyFold fold, MomentWords moments, Links links) {
        return new Row(
                StanceWords.label(fold.first().statement().stance()),
                fold.voice(),
                fold.all().stream()
                        .map(testimony -> quote(testimony, moments, links))
                        .toList(),
                fold.repeated());
    }

    private static Quote quote(Testimony testimony, MomentWords moments, Links links) {
        return new Quote(
                Printable.of(testimony.id()),
                new Link(
                        Printable.of(testimony.statement().text()),
                        links.assertion(testimony.report().id(), testimony.id())),
                When.of(testimony.report().reportedAt(), moments),
                ChainWords.publisher(testimony.chain()));
    }
}
