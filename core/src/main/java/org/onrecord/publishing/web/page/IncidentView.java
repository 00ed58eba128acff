package org.onrecord.publishing.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.ledger.Step;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.RecordHeadline;
import org.onrecord.publishing.words.TollWords;

/**
 * All that the page of an incident shows.
 *
 * @param id the incident's
 * @param past from which moment it is seen, unless from now
 * @param heading what it is, and what is known of it
 * @param notice what is to be warned of, where there is something
 */
public record IncidentView(
        String id,
        Optional<Past> past,
        Heading heading,
        Optional<Notice> notice,
        List<Fact> facts,
        TollTableView toll,
        List<PlotView> plots,
        List<ClaimsView> claims,
        List<TestimoniesView> testimonies,
        ChronicleView chronicle,
        ReportsView reports,
        HistoryView history,
        List<Link> formats) {
    public IncidentView {
        facts = List.copyOf(facts);
        plots = List.copyOf(plots);
        claims = List.copyOf(claims);
        testimonies = List.copyOf(testimonies);
        formats = List.copyOf(formats);
    }

    /**
     * @param words "Only what was recorded by …"
     * @param now leads to the page as it is now
     */
    public record Past(String words, String now) {}

    /**
     * @param incident "Shooting at the Riverside Hall in Vetrin, Ostland, 3 May 2031"; may be empty
     * @param known "60 to 93 killed; …"
     * @param disputed on what sources contradict each other; empty where they do not
     */
    public record Heading(String kind, String incident, String known, String disputed) {
        public boolean isDisputed() {
            return !disputed.isEmpty();
        }
    }

    /**
     * @param terms "death, violence"
     * @param shown whether quoted words are shown at once
     * @param href changes that
     */
    public record Notice(String terms, boolean shown, String href) {
        static Optional<Notice> of(String terms, boolean shown, Links links) {
            return terms.isEmpty() ? Optional.empty() : Optional.of(new Notice(terms, shown, links.detail(!shown)));
        }
    }

    /** Whether quoted words are shown at once. */
    public boolean quotesShown() {
        return notice.map(Notice::shown).orElse(true);
    }

    static IncidentView of(IncidentRecord record, List<Step> steps, Links links, Optional<Notice> notice) {
        SaidIndex said = new SaidIndex(record);
        return new IncidentView(
                record.id(),
                past(links),
                heading(record, links),
                notice,
                new FactsView(record, links).facts(),
                TollTableView.of(record, links),
                Plot.of(record, said, links),
                ClaimsView.of(record, links),
                TestimoniesView.of(record, links),
                new Chronicle(record, said, links).view(),
                ReportsView.of(record, links),
                HistoryView.of(record, steps, links),
                Formats.of(record.id()));
    }

    static Optional<Past> past(Links links) {
        String words = MomentWords.seen(
                links.seen().asOf().recorded(), links.seen().asOf().reported());
        return words.isEmpty() ? Optional.empty() : Optional.of(new Past(words, links.now()));
    }

    private static Heading heading(IncidentRecord record, Links links) {
        String disputed = record.tolls().stream()
                .filter(series -> series.toll(links.seen().rule()).disputed())
                .map(TollSeries::category)
                .distinct()
                .map(category -> "the " + TollWords.name(category))
                .collect(Collectors.joining(" and "));
        return new Heading(
                record.kinds().stream().findFirst().map(KindWords::of).orElse("incident"),
                RecordHeadline.incident(record),
                RecordHeadline.known(record, links.seen().rule()),
                disputed);
    }
}
