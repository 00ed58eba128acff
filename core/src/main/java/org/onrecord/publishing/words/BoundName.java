package org.onrecord.publishing.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Toll;

/** One of the three numbers of a toll, as people ask for it. */
public enum BoundName {
    LOW,
    BEST,
    HIGH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a code names. */
    public static Optional<BoundName> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Toll.Bound> of(Toll toll) {
        return switch (this) {
            case LOW -> toll.low();
            case BEST -> toll.best();
            case HIGH -> toll.high();
        };
    }

    /** The numbers of a toll by name, in the order low, best, high. */
    public static Map<BoundName, Toll.Bound> all(Toll toll) {
        Map<BoundName, Toll.Bound> bounds = new LinkedHashMap<>();
        for (BoundName bound : values()) {
            bound.of(toll).ifPresent(number -> bounds.put(bound, number));
        }
        return bounds;
    }

    /** The bounds that are one and the same number for one and the same reason, together. */
    public static Map<Toll.Bound, List<BoundName>> together(Map<BoundName, Toll.Bound> bounds) {
        Map<Toll.Bound, List<BoundName>> numbers = new LinkedHashMap<>();
        bounds.forEach((name, number) ->
                numbers.computeIfAbsent(number, one -> new ArrayList<>()).add(name));
        return numbers;
    }
}
