package org.onrecord.publishing.web.page;

import java.util.Optional;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Location;
import org.onrecord.model.Place.Precision;
import org.onrecord.model.Toll;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.words.SummaryWords;

/**
 * An incident on the map.
 *
 * @param x units of {@link MapProjection} from the left edge
 * @param y likewise from the upper edge
 * @param size the circle's radius in pixels; its area grows with the number killed
 * @param vague whether no more than the region or country is known, so that the circle stands for an area
 * @param disputed whether sources contradict each other
 * @param words what a pointer or a screen reader is told
 */
public record IncidentDot(String id, double x, double y, double size, boolean vague, boolean disputed, String words) {
    private static final double LEAST = 4;
    private static final double MOST = 22;

    /** Absent where the place is not known. */
    static Optional<IncidentDot> of(IncidentSummary incident) {
        return incident.place().flatMap(place -> place.location().map(location -> of(incident, place, location)));
    }

    private static IncidentDot of(IncidentSummary incident, Whereabouts place, Location location) {
        return new IncidentDot(
                incident.id(),
                MapProjection.x(location.longitude(), location.latitude()),
                MapProjection.y(location.latitude()),
                size(incident.killed().best().map(Toll.Bound::value).orElse(0L)),
                place.precision().compareTo(Precision.COUNTY) > 0,
                incident.disputed(),
                SummaryWords.inALine(incident));
    }

    private static double size(long killed) {
        return Math.min(MOST, LEAST + Math.sqrt(killed) / 3);
    }
}
