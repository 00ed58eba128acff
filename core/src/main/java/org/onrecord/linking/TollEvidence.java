package org.onrecord.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.IncidentProfile;

/** Whether the figures of two profiles can be of one toll, which rises as more becomes known. */
final class TollEvidence {
    private static final long MANY = 3;

    private TollEvidence() {}

    static List<Evidence> of(IncidentProfile one, IncidentProfile other) {
        List<Evidence> found = new ArrayList<>();
        for (Category category : List.of(Category.KILLED, Category.INJURED)) {
            Optional<Bounds> ours = Optional.ofNullable(one.tolls().get(category));
            Optional<Bounds> theirs = Optional.ofNullable(other.tolls().get(category));
            found.add(of(category.code(), ours, theirs));
        }
        return found;
    }

    private static Evidence of(String name, Optional<Bounds> ours, Optional<Bounds> theirs) {
        if (ours.isEmpty() && theirs.isEmpty()) {
            return Evidence.of(name + " in neither", "neither counts " + name);
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Evidence.of(name + " in one", "one of them counts no " + name);
        }
        long apart = apart(ours.get(), theirs.get());
        Supplier<String> both = () -> ours.get() + " and " + theirs.get() + " " + name;
        if (apart == 0) {
            long number = Math.max(least(ours.get()), least(theirs.get()));
            String size = number >= MANY ? "many" : String.valueOf(number);
            return Evidence.of(name + " agrees, " + size, () -> "tolls that agree: " + both.get());
        }
        long greater = Math.max(least(ours.get()), least(theirs.get()));
        return apart == 1 || 2 * apart <= greater
                ? Evidence.of(name + " near", () -> "tolls that are near: " + both.get())
                : Evidence.of(name + " differs", () -> "tolls that differ: " + both.get());
    }

    private static long apart(Bounds one, Bounds other) {
        return Math.max(0, Math.max(least(one) - most(other), least(other) - most(one)));
    }

    private static long least(Bounds bounds) {
        return bounds.min().orElse(0);
    }

    private static long most(Bounds bounds) {
        return bounds.max().orElse(Long.MAX_VALUE);
    }
}
