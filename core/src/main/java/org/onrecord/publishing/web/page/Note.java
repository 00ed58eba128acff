package org.onrecord.publishing.web.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.ReportHead;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.ReportWords;

/**
 * What stands beside words of a report: what they say, who says it, and where the report comes from.
 *
 * @param what "110 missing"
 * @param id the assertion's
 */
public record Note(String what, String id, List<Fact> facts) {
    public Note {
        facts = List.copyOf(facts);
    }

    static Note of(Said said) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                "who", ChainWords.of(said.chain()) + " (" + said.chain().kind().code() + ")"));
        if (!said.standing().isEmpty()) {
            facts.add(Fact.of("standing", said.standing()));
        }
        facts.add(Fact.of(
                "characters",
                said.span().start() + " to " + said.span().end() + " of report "
                        + Printable.of(said.report().id())));
        facts.add(Fact.of("reader", Printable.of(said.reader())));
        return new Note(said.what(), Printable.of(said.id()), facts);
    }

    /** Where a report comes from. */
    static List<Fact> origin(ReportHead report) {
        MomentWords moments = MomentWords.inFull();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("publisher", ReportWords.publisher(report)));
        String story = ReportWords.story(report);
        if (!story.isEmpty()) {
            facts.add(Fact.of("story", story));
        }
        facts.add(Fact.of("published", moments.of(report.reportedAt()) + " UTC"));
        facts.add(Fact.of("recorded", moments.of(report.recordedAt()) + " UTC"));
        report.url().ifPresent(url -> facts.add(address(url)));
        facts.add(Fact.of("capture", Printable.of(report.capture())));
        return facts;
    }

    /** The address as text, which leads there only where it is one of the web. */
    static Fact address(URI url) {
        String words = Printable.of(url.toString());
        String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean web = (scheme.equals("http") || scheme.equals("https")) && url.getHost() != null;
        return new Fact("url", List.of(new Fact.Value(new Link(words, web ? url.toASCIIString() : ""), "")));
    }
}
