package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.publishing.words.BoundName;

/** Which number of a record a person asks about. */
sealed interface FigureQuery {
    /** "1042/f3", "1042/s2": what a report says. */
    record OfEntry(String id) implements FigureQuery {}

    /**
     * "killed", "killed.low", "killed.attackers.high": what follows from the claims.
     *
     * @param bound absent where all three are asked for
     */
    record OfToll(Category category, String counted, Optional<BoundName> bound) implements FigureQuery {}

    /** Reads what a person typed; throws with what is expected. */
    static FigureQuery parse(String typed) {
        if (typed.indexOf('/') > 0) {
            return new OfEntry(typed);
        }
        List<String> parts = List.of(typed.toLowerCase(Locale.ROOT).split("\\.", -1));
        Category category = Arrays.stream(Category.values())
                .filter(one -> one.code().equals(parts.get(0)))
                .findFirst()
                .orElseThrow(() -> unreadable(typed));
        int attackers = parts.size() > 1 && parts.get(1).equals(Figure.ATTACKERS) ? 1 : 0;
        List<String> rest = parts.subList(1 + attackers, parts.size());
        Optional<BoundName> bound =
                rest.stream().flatMap(code -> BoundName.find(code).stream()).findFirst();
        if (rest.size() > 1 || rest.size() == 1 && bound.isEmpty()) {
            throw unreadable(typed);
        }
        return new OfToll(category, attackers == 1 ? Figure.ATTACKERS : Figure.ALL, bound);
    }

    private static IllegalArgumentException unreadable(String typed) {
        String categories = Arrays.stream(Category.values()).map(Category::code).collect(Collectors.joining(", "));
        return new IllegalArgumentException("expected the id of an assertion as 1042/f3, or a category (" + categories
                + "), maybe with a bound as killed.low, killed.best or killed.high, but found '" + typed + "'");
    }
}
