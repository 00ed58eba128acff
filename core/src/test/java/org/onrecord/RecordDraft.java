package org.onrecord;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Assertion;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Chain;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.Mention;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.model.Supported;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;

/** Builds the parts of a record from reports that are written for it, so that every span is right. */
public final class RecordDraft {
    private static final String READER = "by hand/1";

    private final String incident;
    private final Map<String, Report> texts = new LinkedHashMap<>();
    private final Map<String, ReportHead> heads = new LinkedHashMap<>();
    private final Map<String, Chain> chains = new LinkedHashMap<>();

    public RecordDraft(String incident) {
        this.incident = incident;
    }

    /** A report of an hour, or of a day where the time is a date alone; its id is the key's digit, 64 times. */
    public RecordDraft report(String key, String publisher, String published, String title, String body) {
        boolean day = published.length() == 10;
        ReportedAt at = day ? ReportedAt.day(LocalDate.parse(published)) : ReportedAt.moment(Instant.parse(published));
        String id = key.substring(1).repeat(64);
        texts.put(
                key,
                new Report(
                        id,
                        title,
                        body,
                        Optional.of(publisher),
                        Optional.of(LocalDate.parse(published.substring(0, 10))),
                        Optional.empty(),
                        "en"));
        String host = publisher.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        URI url = URI.create("https://" + host + ".example/" + published.substring(0, 10));
        heads.put(
                key,
                new ReportHead(
                        id,
                        title,
                        Optional.of(publisher),
                        at,
                        at.to().plusSeconds(600),
                        Optional.of(url),
                        "sha256:" + id,
                        List.of(),
                        id));
        return this;
    }

    /** The latest report is an agency's story, maybe the same as that of an earlier report. */
    public RecordDraft story(String agency, Optional<String> earlier) {
        String key = List.copyOf(heads.keySet()).get(heads.size() - 1);
        ReportHead head = head(key);
        heads.put(
                key,
                new ReportHead(
                        head.id(),
                        head.title(),
                        head.publisher(),
                        head.reportedAt(),
                        head.recordedAt(),
                        head.url(),
                        head.capture(),
                        List.of(agency),
                        earlier.map(this::head).map(ReportHead::story).orElse(head.id())));
        return this;
    }

    /** A source that speaks through others, known by its key from then on. */
    public RecordDraft source(String key, SourceKind kind, String source, List<String> via) {
        chains.put(key, new Chain(key, source, kind, via, "", key.startsWith("attackers")));
        return this;
    }

    /** A claim that is the first of its source, and stands. */
    public Draft claim(String assertion, String report, String source) {
        return new Draft(assertion, report, source);
    }

    /** What a claim is made of. */
    public final class Draft {
        private final String id;
        private final String report;
        private final String source;
        private Claim.Relation relation = Claim.Relation.FIRST;
        private Optional<String> earlier = Optional.empty();
        private Claim.Standing standing = Claim.Standing.CURRENT;
        private String subject = Figure.ALL;

        private Draft(String id, String report, String source) {
            this.id = id;
            this.report = report;
            this.source = source;
        }

        public Draft is(Claim.Relation what, String assertion) {
            relation = what;
            earlier = Optional.of(assertion);
            return this;
        }

        public Draft has(Claim.Standing now) {
            standing = now;
            return this;
        }

        public Draft of(String who) {
            subject = who;
            return this;
        }

        /** The claim, by the words of the figure and those of the statement around it. */
        public Claim says(Category category, Bounds bounds, String words, String statement) {
            Figure figure = new Figure(
                    id.substring(id.indexOf('/') + 1),
                    span(report, words),
                    words,
                    category,
                    bounds,
                    false,
                    subject,
                    Optional.empty(),
                    "i1",
                    Optional.of("s1"),
                    false);
            Assertion assertion = new Assertion(
                    id,
                    incident,
                    head(report),
                    READER,
                    figure,
                    Optional.of(statementOf("s1", report, source, Stance.REPORTS, statement)));
            return new Claim(assertion, chain(source, report), relation, earlier, standing);
        }
    }

    /** What a source does by its words. */
    public Testimony testimony(String id, String report, String source, Stance stance, String words) {
        return new Testimony(
                id,
                incident,
                head(report),
                READER,
                statementOf(id.substring(id.indexOf('/') + 1), report, source, stance, words),
                chain(source, report));
    }

    private Statement statementOf(String id, String report, String source, Stance stance, String words) {
        Chain chain = chain(source, report);
        return new Statement(
                id,
                span(report, words),
                words,
                "said",
                stance,
                Optional.of(new Source(mention(report, chain.source()), chain.kind())),
                chain.via().stream()
                        .map(via -> new Source(mention(report, via), SourceKind.AGENCY))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                "i1");
    }

    private Chain chain(String source, String report) {
        Chain known = Objects.requireNonNull(chains.get(source), source);
        String publisher = head(report).publisher().orElseThrow();
        return new Chain(known.origin(), known.source(), known.kind(), known.via(), publisher, known.attackers());
    }

    public ReportHead head(String report) {
        return Objects.requireNonNull(heads.get(report), report);
    }

    public List<ReportHead> heads() {
        return List.copyOf(heads.values());
    }

    public Optional<Report> text(String id) {
        return texts.values().stream().filter(report -> report.id().equals(id)).findFirst();
    }

    public Supported.Evidence evidence(String report, String words) {
        return new Supported.Evidence(head(report).id(), span(report, words));
    }

    /** A toll of three numbers, each maybe absent, that one assertion gives. */
    public static Toll toll(Optional<Long> low, Optional<Long> best, Optional<Long> high, String... assertions) {
        List<Optional<Toll.Bound>> bounds = new ArrayList<>();
        Stream.of(low, best, high)
                .forEach(number -> bounds.add(number.map(
                        n -> new Toll.Bound(n, "the latest that independent sources support", List.of(assertions)))));
        return new Toll(bounds.get(0), bounds.get(1), bounds.get(2), assertions.length, false);
    }

    /** The same, disputed. */
    public static Toll disputed(Toll toll) {
        return new Toll(toll.low(), toll.best(), toll.high(), toll.sources(), true);
    }

    private Mention mention(String report, String words) {
        return new Mention(words, span(report, words));
    }

    private Span span(String report, String words) {
        String text = Objects.requireNonNull(texts.get(report), report).text();
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Expected '" + words + "' in " + report + " but found no such words");
        }
        return new Span(start, start + words.length());
    }
}
