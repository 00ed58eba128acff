package org.onrecord.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.Bounds;
import org.onrecord.model.Figure;

/** Figures and bounds as the examples of the language files write them: {@code killed 60+ about children}. */
public final class WrittenFigure {
    private static final String NONE = "none";

    private WrittenFigure() {}

    /** {@code 42}, {@code 12-15}, {@code 60+} without a greatest, {@code -100} without a least; {@code about} if hedged. */
    public static String of(Bounds bounds) {
        return interval(bounds) + (bounds.approximate() ? " about" : "");
    }

    private static String interval(Bounds bounds) {
        if (bounds.min().isEmpty()) {
            return "-" + bounds.max().orElseThrow();
        }
        long min = bounds.min().getAsLong();
        if (bounds.max().isEmpty()) {
            return min + "+";
        }
        long max = bounds.max().getAsLong();
        return min == max ? String.valueOf(min) : min + "-" + max;
    }

    static String of(Figure figure) {
        String subject = figure.subject().equals(Figure.ALL) ? "" : " " + figure.subject();
        return figure.category().code() + " " + of(figure.bounds()) + subject;
    }

    /** Figures joined by {@code "; "}, or {@code none}. */
    static String of(List<Figure> figures) {
        return figures.isEmpty()
                ? NONE
                : figures.stream().map(WrittenFigure::of).collect(Collectors.joining("; "));
    }
}
