package org.onrecord.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;

/**
 * What one report says of its main incident in sum: per category, one interval and the figures that it rests on.
 *
 * @param lines one for each category of which the report gives a figure
 */
public record Toll(Map<Category, Line> lines) {
    public Toll {
        lines = Map.copyOf(lines);
    }

    /**
     * One category's sum.
     *
     * @param bounds how many, attackers included where the report counts them
     * @param figures the figures that give the bounds, in text order
     */
    public record Line(Bounds bounds, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    public static Toll of(Reading reading) {
        return new Toll(Map.of());
    }

    /** The sum of one category; absent where the report gives none. */
    public Optional<Line> find(Category category) {
        return Optional.ofNullable(lines.get(category));
    }
}
