package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Claim;
import org.onrecord.model.Conflict;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.TollCourse;
import org.onrecord.publishing.web.page.ChronicleView.Change;
import org.onrecord.publishing.web.page.ChronicleView.Hour;
import org.onrecord.publishing.web.page.ChronicleView.Reported;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.ClaimFold;
import org.onrecord.publishing.words.ClaimWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.ReportWords;
import org.onrecord.publishing.words.StanceWords;
import org.onrecord.publishing.words.TestimonyFold;
import org.onrecord.publishing.words.TollWords;

/** Puts everything that became known in the order of time: reports, and with each what it brought. */
final class Chronicle {
    /** A blank at which no line is broken. */
    private static final char UNBROKEN = 0xa0;

    private final IncidentRecord record;
    private final Links links;
    private final SaidIndex said;
    private final MomentWords hours = MomentWords.hours();
    private final TreeMap<Instant, List<Reported>> reports = new TreeMap<>();
    private final TreeMap<Instant, List<Change>> changes = new TreeMap<>();

    /** By moment, what is known of it: reports may tell a day alone. */
    private final TreeMap<Instant, ReportedAt> moments = new TreeMap<>();

    Chronicle(IncidentRecord record, SaidIndex said, Links links) {
        this.record = record;
        this.said = said;
        this.links = links;
    }

    ChronicleView view() {
        record.reports().forEach(this::note);
        ReportWords.byStory(record.reports()).forEach(story -> add(story.get(0)));
        for (TollSeries series : record.tolls()) {
            steps(series);
            corrections(series);
            series.conflicts().forEach(conflict -> add(conflict.since(), conflict(series, conflict)));
        }
        for (TestimonyFold.Part part : TestimonyFold.Part.values()) {
            TestimonyFold.of(record.testimonies(), part).forEach(this::add);
        }
        TreeMap<Instant, Hour> all = new TreeMap<>();
        reports.keySet().forEach(at -> all.put(at, hour(at)));
        changes.keySet().forEach(at -> all.put(at, hour(at)));
        return ChronicleView.of(all);
    }

    private Hour hour(Instant at) {
        ReportedAt when = moments.getOrDefault(at, ReportedAt.moment(at));
        return new Hour(
                when.isDay() ? new When("that day", When.of(when, hours).machine()) : When.of(when, hours),
                reports.getOrDefault(at, List.of()),
                changes.getOrDefault(at, List.of()));
    }

    /** Where one report tells the moment and another one at the same time a day alone, the moment is known. */
    private void note(ReportHead report) {
        moments.merge(report.reportedAt().middle(), report.reportedAt(), (one, other) -> one.isDay() ? other : one);
    }

    private void add(ReportHead first) {
        reports.computeIfAbsent(first.reportedAt().middle(), at -> new ArrayList<>())
                .add(new Reported(
                        ReportWords.publisher(first),
                        new Link(Cut.title(ReportWords.title(first)), links.report(first.id()))));
    }

    private void add(Instant at, Change change) {
        changes.computeIfAbsent(at, moment -> new ArrayList<>()).add(change);
    }

    private void steps(TollSeries series) {
        Toll before = Toll.NONE;
        for (TollPoint point : series.course(links.seen().rule())) {
            String from = TollWords.brief(before);
            String to = TollWords.brief(point.toll());
            if (!from.equals(to)) {
                String words =
                        (before.equals(Toll.NONE) ? to : from + " → " + to).replaceAll("([≥≤~]) ", "$1" + UNBROKEN);
                Link link = point.toll().equals(Toll.NONE)
                        ? Link.to(words)
                        : new Link(words, links.toll(series, Optional.empty(), Optional.of(point.at())));
                add(point.at(), new Change("toll", TollWords.name(series), link, ""));
            }
            before = point.toll();
        }
    }

    private void corrections(TollSeries series) {
        ClaimFold fold = new ClaimFold(series.claims());
        series.claims().stream()
                .filter(claim -> claim.relation() == Claim.Relation.CORRECTION)
                .forEach(claim -> add(TollCourse.moment(claim), correction(series, claim, fold, links)));
    }

    static Change correction(TollSeries series, Claim claim, ClaimFold fold, Links links) {
        String from = claim.earlier()
                .flatMap(fold::find)
                .map(earlier -> ClaimWords.number(earlier.assertion().figure(), series.counted()))
                .orElse("an earlier figure");
        String to = ClaimWords.number(claim.assertion().figure(), series.counted());
        return new Change(
                "correction",
                TollWords.name(series) + ", correction",
                new Link(
                        from + " corrected to " + to,
                        links.assertion(
                                claim.assertion().report().id(),
                                claim.assertion().id())),
                ChainWords.of(claim.chain()));
    }

    private Change conflict(TollSeries series, Conflict conflict) {
        return conflict(series, conflict, said, links);
    }

    static Change conflict(TollSeries series, Conflict conflict, SaidIndex said, Links links) {
        String words = side(said, conflict.lower()) + " against " + side(said, conflict.higher());
        return new Change(
                "conflict",
                TollWords.name(series) + ", conflict",
                new Link(words, links.assertions(List.of(conflict.lower(), conflict.higher()))),
                conflict.settled() ? "settled since" : "not settled");
    }

    private static String side(SaidIndex said, String id) {
        return said.find(id)
                .map(one -> one.number() + " (" + ChainWords.of(one.chain()) + ")")
                .orElse("another figure");
    }

    private void add(TestimonyFold fold) {
        ReportHead report = fold.first().report();
        add(
                report.reportedAt().middle(),
                new Change(
                        "testimony",
                        StanceWords.label(fold.first().statement().stance()),
                        new Link(
                                fold.voice(),
                                links.assertion(report.id(), fold.first().id())),
                        ""));
    }
}
