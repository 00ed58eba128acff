package org.onrecord.publishing.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Toll;
import org.onrecord.model.TollSeries;

/** Tolls as people write them, with their bounds. */
public final class TollWords {
    /** Where nothing is known. */
    public static final String NONE = "–";

    private TollWords() {}

    /** In few columns: "137", "~ 6,000", "60–93", "≥ 40", "≤ 100"; "–" where nothing is known. */
    public static String brief(Toll toll) {
        Optional<Long> low = toll.low().map(Toll.Bound::value);
        Optional<Long> high = toll.high().map(Toll.Bound::value);
        if (low.isPresent() && high.isPresent()) {
            return low.equals(high)
                    ? (isAbout(toll.low()) ? "~ " : "") + CountWords.number(low.get())
                    : CountWords.number(low.get()) + "–" + CountWords.number(high.get());
        }
        return low.map(n -> "≥ " + CountWords.number(n))
                .or(() -> high.map(n -> "≤ " + CountWords.number(n)))
                .or(() -> toll.best().map(best -> CountWords.number(best.value())))
                .orElse(NONE);
    }

    /** One of the three numbers in a table: "143", "~ 6,000", "open" above a least number, "–" where nothing is known. */
    public static String number(Toll toll, BoundName name) {
        String none = name == BoundName.HIGH && toll.low().isPresent() ? "open" : NONE;
        return name.of(toll)
                .map(known -> (known.approximate() ? "~ " : "") + CountWords.number(known.value()))
                .orElse(none);
    }

    /** What gave the number to print, or else the bounds, and whether sources contradict each other. */
    public static String why(Toll toll) {
        return Stream.of(
                        toll.best().or(toll::low).or(toll::high).map(Toll.Bound::why),
                        Optional.of("disputed").filter(word -> toll.disputed()))
                .flatMap(Optional::stream)
                .map(Printable::of)
                .collect(Collectors.joining("; "));
    }

    /** Inside a sentence: "137 killed", "143 killed (137 to 150)", "at least 40 killed"; empty where nothing is known. */
    public static Optional<String> inWords(TollSeries series, Toll toll) {
        Optional<Long> best = toll.best().map(Toll.Bound::value);
        Optional<Long> low = toll.low().map(Toll.Bound::value);
        Optional<Long> high = toll.high().map(Toll.Bound::value);
        Optional<String> bounds = bounds(toll.low(), toll.high());
        boolean inside = best.isPresent() && !best.equals(low) && !best.equals(high);
        Optional<String> number = inside || bounds.isEmpty() ? toll.best().map(TollWords::figure) : bounds;
        String around = inside ? bounds.map(words -> " (" + words + ")").orElse("") : "";
        return number.map(n ->
                n + (isOfAttackers(series) ? " attackers " : " ") + TargetWords.participle(series.category()) + around);
    }

    private static Optional<String> bounds(Optional<Toll.Bound> low, Optional<Toll.Bound> high) {
        if (low.isPresent() && high.isPresent()) {
            boolean same = low.get().value() == high.get().value();
            return Optional.of(
                    same
                            ? figure(low.get())
                            : figure(low.get()) + " to "
                                    + CountWords.number(high.get().value()));
        }
        return low.map(n -> "at least " + CountWords.number(n.value()))
                .or(() -> high.map(n -> "at most " + CountWords.number(n.value())));
    }

    /** "143", "about 6,000". */
    public static String figure(Toll.Bound bound) {
        return (bound.approximate() ? "about " : "") + CountWords.number(bound.value());
    }

    private static boolean isAbout(Optional<Toll.Bound> bound) {
        return bound.filter(Toll.Bound::approximate).isPresent();
    }

    /** "Killed", "Killed, attackers": what a series counts. */
    public static String name(TollSeries series) {
        return IncidentPhrase.capital(name(series.category())) + (isOfAttackers(series) ? ", attackers" : "");
    }

    public static String name(Category category) {
        return category.code();
    }

    public static boolean isOfAttackers(TollSeries series) {
        return series.counted().equals(Figure.ATTACKERS);
    }
}
