package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Conflict;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.TollCourse;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.TollWords;

/** How a toll changed, drawn over time: the best number as a line, the bounds as a band around it. */
final class TollPlot {
    private static final int MAX_COLUMNS = 96;

    private final TollCourse course;
    private final PlotMarks marks;
    private final Style style;

    TollPlot(TollSeries series, TollRule rule, PlotMarks marks, Style style) {
        this.course = TollCourse.of(series, rule);
        this.marks = marks;
        this.style = style;
    }

    /** Lines below a heading; empty where the toll has never changed, or has no number to draw. */
    String text() {
        if (!course.changes()) {
            return "";
        }
        PlotScale scale = PlotScale.upTo(course.greatest(), marks.line().length());
        int columns = Math.min(MAX_COLUMNS, style.width() - scale.labelColumns() - 3);
        TimeAxis axis = new TimeAxis(course.start(), course.end(), columns);
        PlotCanvas canvas = new PlotCanvas(scale, columns, marks);
        for (int column = 0; column < columns; column++) {
            canvas.draw(column, course.at(axis.at(column)));
        }
        String margin = " ".repeat(scale.labelColumns() + 3);
        return "\n" + style.bold(TollWords.name(course.series()) + " over time")
                + style.dim(", " + PeriodWords.of(course.days()) + ", UTC") + "\n"
                + canvas.text() + floor(axis, scale) + labels(axis, margin) + events(axis, margin)
                + legend(canvas, axis);
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
        course.conflicts().forEach(conflict -> mark(line, axis.columnOf(conflict.since()), marks.conflict()));
        course.corrections().forEach(claim -> mark(line, axis.columnOf(TollCourse.moment(claim)), marks.correction()));
        return line.toString().isBlank() ? "" : margin + line.toString().stripTrailing() + "\n";
    }

    /** Beside another mark where one stands there already. */
    private static void mark(StringBuilder line, int column, char mark) {
        boolean taken = line.charAt(column) != ' ' && line.charAt(column) != mark;
        line.setCharAt(taken ? Math.min(column + 1, line.length() - 1) : column, mark);
    }

    private String legend(PlotCanvas canvas, TimeAxis axis) {
        List<String> words = new ArrayList<>(canvas.legend());
        if (course.conflicts().findAny().isPresent()) {
            boolean settled = course.series().conflicts().stream().allMatch(Conflict::settled);
            words.add(marks.conflict() + " sources contradict each other" + (settled ? ", settled since" : ""));
        }
        if (course.corrections().findAny().isPresent()) {
            words.add(marks.correction() + " a source corrects itself");
        }
        return words.isEmpty() ? "" : Wrapped.lines(style.dim(String.join("; ", words)), 2, style.width());
    }
}
