package org.onrecord.evaluation;

import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Span;

/**
 * A figure as annotators see it; {@code reading-gold/GUIDE.md} defines each part.
 *
 * @param min the least number, absent where the words set none
 * @param max the greatest number, absent where the words set none
 * @param subject who is counted: {@link Figure#ALL}, or the words that name the part
 * @param main whether it belongs to the report's main incident
 * @param source who states it; absent where the outlet asserts it itself
 * @param implicit whether no numeral or number word stands
 */
record GoldFigure(
        Span span,
        String quote,
        Category category,
        OptionalLong min,
        OptionalLong max,
        String subject,
        boolean main,
        Optional<String> source,
        boolean implicit) {
    boolean all() {
        return subject.equals(Figure.ALL);
    }

    boolean isFoundBy(Figure figure) {
        return category == figure.category() && span.overlap(figure.span()) > 0;
    }

    boolean isMatchedBy(Figure figure) {
        Bounds bounds = figure.bounds();
        return isFoundBy(figure) && min.equals(bounds.min()) && max.equals(bounds.max());
    }

    /** The interval as {@code score.py} lists it: {@code 60..} where no maximum is set. */
    String interval() {
        return interval(min, max);
    }

    static String interval(OptionalLong min, OptionalLong max) {
        return (min.isPresent() ? Long.toString(min.getAsLong()) : "")
                + ".."
                + (max.isPresent() ? Long.toString(max.getAsLong()) : "");
    }
}
