package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.TollCourse;
import org.onrecord.publishing.words.BoundName;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.ClaimFold;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.TollWords;

/** Puts the course of a toll into words, tables and drawings. */
final class Plot {
    /** More sources than these are counted, not named. */
    private static final int MOST_NAMED = 3;

    private final TollCourse course;
    private final TollSeries series;
    private final MomentWords moments;
    private final SaidIndex said;
    private final Links links;

    private Plot(TollCourse course, IncidentRecord record, SaidIndex said, Links links) {
        this.course = course;
        this.series = course.series();
        this.moments = MomentWords.of(record.reports());
        this.said = said;
        this.links = links;
    }

    /** One for each toll that has changed. */
    static List<PlotView> of(IncidentRecord record, SaidIndex said, Links links) {
        return record.tolls().stream()
                .map(series -> TollCourse.of(series, links.seen().rule()))
                .filter(TollCourse::changes)
                .map(course -> new Plot(course, record, said, links).view())
                .toList();
    }

    private PlotView view() {
        List<PlotDrawing.Point> points =
                course.points().stream().map(this::point).toList();
        List<PlotView.Mark> marks = marks();
        return new PlotView(
                "plot-" + series.category().code() + "-" + series.counted(),
                TollWords.name(series) + " over time",
                PeriodWords.of(course.days()),
                description(),
                List.of(
                        new PlotLayout(course, points, marks, PlotLayout.WIDE).drawing(),
                        new PlotLayout(course, points, marks, PlotLayout.NARROW).drawing()),
                course.points().stream().map(this::step).toList(),
                marks,
                course.points().stream().anyMatch(point -> hasBand(point.toll())),
                course.points().stream().anyMatch(point -> isOpen(point.toll())));
    }

    static boolean hasBand(Toll toll) {
        return toll.high().isPresent()
                && !toll.high().map(Toll.Bound::value).equals(toll.low().map(Toll.Bound::value));
    }

    static boolean isOpen(Toll toll) {
        return toll.low().isPresent() && toll.high().isEmpty();
    }

    /** Where it stands is left to the layout. */
    private PlotDrawing.Point point(TollPoint point) {
        String href =
                point.toll().equals(Toll.NONE) ? "" : links.toll(series, Optional.empty(), Optional.of(point.at()));
        Toll toll = point.toll();
        String label = toll.best()
                .filter(best -> !isOpen(toll) && !best.approximate())
                .map(best -> CountWords.number(best.value()))
                .orElseGet(() -> TollWords.brief(toll));
        return new PlotDrawing.Point(
                "", "", "", label, false, href, moments.of(point.at()) + " UTC: " + words(point.toll()));
    }

    /** "40 to 93 killed; best 60; 2 sources: …". */
    private String words(Toll toll) {
        String numbers = TollWords.inWords(series, toll).orElse("nothing is held any more");
        String disputed = toll.disputed() ? "; sources contradict each other" : "";
        String sources = toll.sources() == 0 ? "" : "; " + CountWords.of(toll.sources(), "source") + named(toll);
        return numbers + disputed + sources;
    }

    private String named(Toll toll) {
        List<String> names = BoundName.all(toll).values().stream()
                .flatMap(bound -> bound.assertions().stream())
                .distinct()
                .flatMap(id -> said.find(id).stream())
                .map(one -> ChainWords.of(one.chain()))
                .distinct()
                .toList();
        String rest = names.size() > MOST_NAMED ? "; and " + (names.size() - MOST_NAMED) + " more" : "";
        return names.isEmpty() ? "" : ": " + names.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")) + rest;
    }

    private PlotView.Step step(TollPoint point) {
        Toll toll = point.toll();
        Optional<Instant> at = Optional.of(point.at());
        return new PlotView.Step(
                When.of(point.at(), moments),
                TollTableView.number(series, toll, BoundName.LOW, at, links),
                TollTableView.number(series, toll, BoundName.BEST, at, links),
                TollTableView.number(series, toll, BoundName.HIGH, at, links),
                CountWords.number(toll.sources()),
                TollWords.why(toll));
    }

    private List<PlotView.Mark> marks() {
        ClaimFold fold = new ClaimFold(series.claims());
        List<Marked> marks = new ArrayList<>();
        course.conflicts()
                .forEach(conflict ->
                        marks.add(new Marked(conflict.since(), Chronicle.conflict(series, conflict, said, links))));
        course.corrections().forEach(claim -> marks.add(correction(claim, fold)));
        return marks.stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .map(mark -> new PlotView.Mark(
                        mark.change().sort(),
                        When.of(mark.at(), moments),
                        mark.change().words(),
                        mark.change().by()))
                .toList();
    }

    private Marked correction(Claim claim, ClaimFold fold) {
        return new Marked(TollCourse.moment(claim), Chronicle.correction(series, claim, fold, links));
    }

    /** A change with its moment. */
    private record Marked(Instant at, ChronicleView.Change change) {}

    private String description() {
        TollPoint first = course.points().get(0);
        TollPoint last = course.points().get(course.points().size() - 1);
        String events = Stream.of(
                        count(course.conflicts().count(), "conflict"),
                        count(course.corrections().count(), "correction"))
                .filter(words -> !words.isEmpty())
                .map(words -> ", with " + words)
                .collect(Collectors.joining());
        return "From " + TollWords.inWords(series, first.toll()).orElse("nothing") + " on " + moments.of(first.at())
                + " to " + TollWords.inWords(series, last.toll()).orElse("nothing held") + " on "
                + moments.of(last.at()) + " UTC in "
                + CountWords.of(course.points().size(), "step") + events + ".";
    }

    private static String count(long n, String noun) {
        return n == 0 ? "" : CountWords.of(n, noun);
    }
}
