package org.onrecord.reading.toll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;

/**
 * What one report says of its main incident in sum: per category, one interval and what it rests on.
 *
 * <p>{@link TollRules} add the figures up; where the numbers of dead and injured are small, {@link TollChooser} weighs that
 * sum against the others that the report's words allow.
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
     * @param words what gives them where no figure does: "fatal", "double homicide"
     */
    public record Line(Bounds bounds, List<Figure> figures, List<Mention> words) {
        public Line {
            figures = List.copyOf(figures);
            words = List.copyOf(words);
        }

        /** A sum that figures give. */
        public Line(Bounds bounds, List<Figure> figures) {
            this(bounds, figures, List.of());
        }

        /** The least number that the words allow, or the greatest where they set no least. */
        public long number() {
            return bounds.min().orElseGet(() -> bounds.max().orElse(0));
        }
    }

    /** The sum of a reading's main incident. */
    public static Toll of(Reading reading) {
        return new Toll(TollChooser.english().choose(reading, TollRules.sums(reading)));
    }

    /** The sum of one category; absent where the report gives none. */
    public Optional<Line> find(Category category) {
        return Optional.ofNullable(lines.get(category));
    }
}
