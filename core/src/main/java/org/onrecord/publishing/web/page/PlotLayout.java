package org.onrecord.publishing.web.page;

import static org.onrecord.publishing.web.page.PlotAxes.written;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.publishing.TollCourse;
import org.onrecord.publishing.words.CountWords;

/** Lays a plot out: from a change on, a toll stands until the next. */
final class PlotLayout {
    static final Size WIDE = new Size("wide", 820, 300);
    static final Size NARROW = new Size("narrow", 340, 260);

    private static final int TOP = 16;
    private static final int RIGHT = 12;
    private static final int LANE = 20;
    private static final int LABELS = 20;
    private static final int LETTER = 8;
    private static final int LEAST_ARROW = 14;

    private final TollCourse course;
    private final List<PlotDrawing.Point> points;
    private final List<PlotView.Mark> marks;
    private final Size size;
    private final int left;
    private final int bottom;
    private final PlotAxes axes;

    /** How large the drawing is, in its own units, which are those of the page where it is shown at its full width. */
    record Size(String name, int width, int height) {}

    PlotLayout(TollCourse course, List<PlotDrawing.Point> points, List<PlotView.Mark> marks, Size size) {
        this.course = course;
        this.points = points;
        this.marks = marks;
        this.size = size;
        this.left = 12 + LETTER * CountWords.number(course.greatest()).length();
        this.bottom = size.height() - LABELS - 6 - (marks.isEmpty() ? 0 : LANE);
        this.axes = new PlotAxes(course, left, size.width() - RIGHT, TOP, bottom);
    }

    PlotDrawing drawing() {
        return new PlotDrawing(
                size.name(),
                size.width(),
                size.height(),
                left,
                size.width() - RIGHT,
                TOP,
                bottom,
                size.height() - 6,
                axes.up(),
                axes.across(),
                bands(),
                open(),
                edges(),
                best(),
                points(),
                glyphs());
    }

    private double from(int i) {
        return axes.x(course.points().get(i).at());
    }

    private double to(int i) {
        return i + 1 < course.points().size() ? from(i + 1) : axes.x(course.end());
    }

    private Toll toll(int i) {
        return course.points().get(i).toll();
    }

    private List<PlotDrawing.Area> bands() {
        List<PlotDrawing.Area> areas = new ArrayList<>();
        for (int i = 0; i < course.points().size(); i++) {
            if (Plot.hasBand(toll(i))) {
                double high = axes.y(toll(i).high().orElseThrow().value());
                areas.add(area(i, high, axes.y(low(toll(i)))));
            }
        }
        return areas;
    }

    private List<PlotDrawing.Area> open() {
        List<PlotDrawing.Area> areas = new ArrayList<>();
        for (int i = 0; i < course.points().size(); i++) {
            if (Plot.isOpen(toll(i))) {
                areas.add(area(i, TOP, axes.y(low(toll(i)))));
            }
        }
        return areas;
    }

    private static long low(Toll toll) {
        return toll.low().map(Toll.Bound::value).orElse(0L);
    }

    private PlotDrawing.Area area(int i, double high, double low) {
        double width = to(i) - from(i);
        return new PlotDrawing.Area(
                written(from(i)),
                written(high),
                written(width),
                written(Math.max(0, low - high)),
                written(from(i) + width / 2),
                width >= LEAST_ARROW && low - high > 2 * LEAST_ARROW);
    }

    /** Along the least and the greatest numbers, where they are not one. */
    private String edges() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < course.points().size(); i++) {
            Toll toll = toll(i);
            if (Plot.hasBand(toll)) {
                run(path, i, toll.high());
            }
            if (Plot.hasBand(toll) || Plot.isOpen(toll)) {
                run(path, i, toll.low());
            }
        }
        return path.toString();
    }

    private void run(StringBuilder path, int i, Optional<Toll.Bound> bound) {
        bound.ifPresent(number -> path.append('M')
                .append(written(from(i)))
                .append(' ')
                .append(written(axes.y(number.value())))
                .append('H')
                .append(written(to(i))));
    }

    /** Along the best number; broken where there is none. */
    private String best() {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < course.points().size(); i++) {
            Optional<Toll.Bound> best = toll(i).best();
            if (best.isPresent()) {
                String y = written(axes.y(best.get().value()));
                path.append(drawing ? "V" + y : "M" + written(from(i)) + " " + y)
                        .append('H')
                        .append(written(to(i)));
            }
            drawing = best.isPresent();
        }
        return path.toString();
    }

    private List<PlotDrawing.Point> points() {
        List<PlotDrawing.Point> laid = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            TollPoint at = course.points().get(i);
            PlotDrawing.Point point = points.get(i);
            Toll toll = at.toll();
            long number = toll.best()
                    .or(toll::low)
                    .or(toll::high)
                    .map(Toll.Bound::value)
                    .orElse(0L);
            double run = to(i) - from(i);
            boolean room = run > 6 + LETTER * point.label().length();
            boolean isLast = i == points.size() - 1; // the number that stands is always told
            laid.add(new PlotDrawing.Point(
                    written(from(i)),
                    written(axes.y(number)),
                    written(run),
                    room || isLast ? point.label() : "",
                    !room,
                    point.href(),
                    point.words()));
        }
        return laid;
    }

    private List<PlotDrawing.Glyph> glyphs() {
        List<PlotDrawing.Glyph> glyphs = new ArrayList<>();
        double last = -LANE;
        for (PlotView.Mark mark : marks) {
            double x = axes.x(Instant.parse(mark.when().machine()));
            double free = Math.max(x, last + 11);
            String words = mark.when().words() + " UTC: " + mark.sort() + ", "
                    + mark.words().words();
            glyphs.add(new PlotDrawing.Glyph(
                    written(free),
                    written(bottom + LANE / 2.0 + 3),
                    mark.sort(),
                    mark.words().href(),
                    words));
            last = free;
        }
        return glyphs;
    }
}
