package org.onrecord.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.Conflict;
import org.onrecord.model.Period;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.TollWords;

/** How a toll changed, drawn over time: the best number as a line, the bounds as a band around it. */
final class TollPlot {
    private static final int MAX_COLUMNS = 96;

    /** The share of the time drawn behind the last change: one in so many. */
    private static final int AFTERMATH = 12;

    private static final Duration LEAST_AFTERMATH = Duration.ofDays(2);

    private final TollSeries series;
    private final List<TollPoint> course;
    private final PlotMarks marks;
    private final Style style;

    TollPlot(TollSeries series, TollRule rule, PlotMarks marks, Style style) {
        this.series = series;
        this.course = series.course(rule);
        this.marks = marks;
        this.style = style;
    }

    /** Lines below a heading; empty where the toll has never changed, or has no number to draw. */
    String text() {
        long greatest = course.stream()
                .flatMap(point -> numbers(point.toll()))
                .mapToLong(Toll.Bound::value)
                .max()
                .orElse(0);
        if (greatest == 0 || !end().isAfter(start()) || course.size() < 2) {
            return "";
        }
        PlotScale scale = PlotScale.upTo(greatest, marks.line().length());
        int columns = Math.min(MAX_COLUMNS, style.width() - scale.labelColumns() - 3);
        // What changed last is seen only where some time follows it.
        Instant end = end().plus(Duration.between(start(), end()).dividedBy(AFTERMATH));
        TimeAxis axis = new TimeAxis(start(), end, columns);
        PlotCanvas canvas = new PlotCanvas(scale, columns, marks);
        for (int column = 0; column < columns; column++) {
            canvas.draw(column, tollAt(axis.at(column)));
        }
        String margin = " ".repeat(scale.labelColumns() + 3);
        return "\n" + style.bold(TollWords.name(series) + " over time") + style.dim(", " + days() + ", UTC") + "\n"
                + canvas.text() + floor(axis, scale) + labels(axis, margin) + events(axis, margin)
                + legend(canvas, axis);
    }

    private static Stream<Toll.Bound> numbers(Toll toll) {
        return Stream.of(toll.low(), toll.best(), toll.high()).flatMap(Optional::stream);
    }

    private Instant start() {
        return course.stream().map(TollPoint::at).min(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * The last claim, but not much later than the last change: reports that look back after years would leave no room
     * for the days that matter.
     */
    private Instant end() {
        Instant change =
                course.stream().map(TollPoint::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        Instant claim = series.claims().stream()
                .map(TollPlot::moment)
                .max(Instant::compareTo)
                .filter(last -> last.isAfter(change))
                .orElse(change);
        Duration changing = Duration.between(start(), change);
        Instant latest = change.plus(changing.compareTo(LEAST_AFTERMATH) > 0 ? changing : LEAST_AFTERMATH);
        return claim.isAfter(latest) ? latest : claim;
    }

    private static Instant moment(Claim claim) {
        return claim.assertion().report().reportedAt().middle();
    }

    private Toll tollAt(Instant moment) {
        Toll toll = Toll.NONE;
        for (TollPoint point : course) {
            toll = point.at().isAfter(moment) ? toll : point.toll();
        }
        return toll;
    }

    private String days() {
        LocalDate first = start().atOffset(ZoneOffset.UTC).toLocalDate();
        return PeriodWords.of(new Period(first, end().atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private String floor(TimeAxis axis, PlotScale scale) {
        StringBuilder line = new StringBuilder(("" + marks.floor()).repeat(axis.columns()));
        axis.ticks().forEach(tick -> line.setCharAt(tick.column(), marks.tick()));
        return " ".repeat(scale.labelColumns() + 2) + marks.corner() + line + "\n";
    }

    private static String labels(TimeAxis axis, String margin) {
        StringBuilder line = new StringBuilder();
        for (TimeAxis.Tick tick : axis.ticks()) {
            int length = tick.label().length();
            int start = Math.max(0, Math.min(tick.column() - length / 2, axis.columns() - length));
            if (line.isEmpty() || start >= line.length() + 2) {
                line.append(" ".repeat(start - line.length())).append(tick.label());
            }
        }
        return line.isEmpty() ? "" : margin + line + "\n";
    }

    /** Where sources began to contradict each other, and where one corrected itself. */
    private String events(TimeAxis axis, String margin) {
        StringBuilder line = new StringBuilder(" ".repeat(axis.columns()));
        conflicts(axis).forEach(conflict -> mark(line, axis.columnOf(conflict.since()), marks.conflict()));
        corrections(axis).forEach(claim -> mark(line, axis.columnOf(moment(claim)), marks.correction()));
        return line.toString().isBlank() ? "" : margin + line.toString().stripTrailing() + "\n";
    }

    /** Beside another mark where one stands there already. */
    private static void mark(StringBuilder line, int column, char mark) {
        boolean taken = line.charAt(column) != ' ' && line.charAt(column) != mark;
        line.setCharAt(taken ? Math.min(column + 1, line.length() - 1) : column, mark);
    }

    private Stream<Conflict> conflicts(TimeAxis axis) {
        return series.conflicts().stream().filter(conflict -> !conflict.since().isAfter(axis.end()));
    }

    private Stream<Claim> corrections(TimeAxis axis) {
        return series.claims().stream()
                .filter(claim -> claim.relation() == Claim.Relation.CORRECTION)
                .filter(claim -> !moment(claim).isAfter(axis.end()));
    }

    private String legend(PlotCanvas canvas, TimeAxis axis) {
        List<String> words = new ArrayList<>(canvas.legend());
        if (conflicts(axis).findAny().isPresent()) {
            boolean settled = series.conflicts().stream().allMatch(Conflict::settled);
            words.add(marks.conflict() + " sources contradict each other" + (settled ? ", settled since" : ""));
        }
        if (corrections(axis).findAny().isPresent()) {
            words.add(marks.correction() + " a source corrects itself");
        }
        return words.isEmpty() ? "" : Wrapped.lines(style.dim(String.join("; ", words)), 2, style.width());
    }
}
