package org.onrecord.publishing.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.IncidentSummary;

/**
 * A map of incidents: the part of the world that holds them all, and a circle each.
 *
 * @param left units of {@link MapProjection}, as are the others
 * @param dots the largest first, so that small ones stand on top
 */
public record IncidentMap(double left, double top, double width, double height, List<IncidentDot> dots) {
    /** Closer than this, outlines show that they were simplified. */
    private static final double LEAST_WIDTH = 130;

    private static final double MARGIN = 0.15;

    public IncidentMap {
        dots = List.copyOf(dots);
    }

    static IncidentMap of(List<IncidentSummary> incidents) {
        List<IncidentDot> dots = incidents.stream()
                .map(IncidentDot::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(IncidentDot::size).reversed())
                .toList();
        return dots.isEmpty() ? new IncidentMap(0, 0, MapProjection.WIDTH, MapProjection.HEIGHT, dots) : around(dots);
    }

    private static IncidentMap around(List<IncidentDot> dots) {
        double west = dots.stream().mapToDouble(IncidentDot::x).min().orElseThrow();
        double east = dots.stream().mapToDouble(IncidentDot::x).max().orElseThrow();
        double north = dots.stream().mapToDouble(IncidentDot::y).min().orElseThrow();
        double south = dots.stream().mapToDouble(IncidentDot::y).max().orElseThrow();
        double shape = MapProjection.WIDTH / MapProjection.HEIGHT;
        double needed = Math.max(east - west, (south - north) * shape) * (1 + 2 * MARGIN);
        double width = Math.min(MapProjection.WIDTH, Math.max(LEAST_WIDTH, needed));
        double height = width / shape;
        return new IncidentMap(
                inside((west + east - width) / 2, MapProjection.WIDTH - width),
                inside((north + south - height) / 2, MapProjection.HEIGHT - height),
                width,
                height,
                dots);
    }

    private static double inside(double edge, double most) {
        return Math.max(0, Math.min(edge, most));
    }

    /** The part shown, as SVG's viewBox takes it. */
    public String viewBox() {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", left, top, width, height);
    }

    /** A circle's radius in units, so that it has its size in pixels where the map is 1,000 pixels wide. */
    public String radius(IncidentDot dot) {
        return String.format(Locale.ROOT, "%.2f", dot.size() * width / MapProjection.WIDTH);
    }
}
