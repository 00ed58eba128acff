package org.onrecord.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Weapon;

/** Whether two profiles can be of one sort of happening, by their kinds and weapons. */
final class KindEvidence {
    /** What early reports take for one another. */
    private static final Map<IncidentKind, Set<IncidentKind>> TAKEN_FOR = new EnumMap<>(Map.of(
            IncidentKind.EXPLOSION_ACCIDENT, EnumSet.of(IncidentKind.BOMBING, IncidentKind.FIRE, IncidentKind.COLLAPSE),
            IncidentKind.FIRE, EnumSet.of(IncidentKind.ARSON),
            IncidentKind.TRANSPORT_CRASH, EnumSet.of(IncidentKind.VEHICLE_ATTACK, IncidentKind.BOMBING),
            IncidentKind.FLOOD, EnumSet.of(IncidentKind.STORM, IncidentKind.COLLAPSE),
            IncidentKind.EARTHQUAKE, EnumSet.of(IncidentKind.COLLAPSE, IncidentKind.FLOOD),
            IncidentKind.STORM, EnumSet.of(IncidentKind.COLLAPSE),
            IncidentKind.MINE_DISASTER, EnumSet.of(IncidentKind.EXPLOSION_ACCIDENT, IncidentKind.COLLAPSE)));

    private KindEvidence() {}

    static List<Evidence> of(IncidentProfile one, IncidentProfile other) {
        List<Evidence> found = new ArrayList<>();
        found.add(kinds(told(one), told(other)));
        Set<Weapon.Kind> shared = new TreeSet<>(one.weapons());
        shared.retainAll(other.weapons());
        if (!shared.isEmpty()) {
            found.add(Evidence.of(
                    "weapon shared",
                    () -> "both with " + shared.stream().map(Weapon.Kind::code).collect(Collectors.joining(", "))));
        } else if (!one.weapons().isEmpty() && !other.weapons().isEmpty()) {
            found.add(Evidence.of("weapon differs", "other weapons"));
        }
        return found;
    }

    private static Set<IncidentKind> told(IncidentProfile profile) {
        Set<IncidentKind> told = new TreeSet<>(profile.kinds());
        told.remove(IncidentKind.OTHER);
        return told;
    }

    private static Evidence kinds(Set<IncidentKind> ours, Set<IncidentKind> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Evidence.of("kind unknown", "one of them does not tell what happened");
        }
        Set<IncidentKind> shared = new TreeSet<>(ours);
        shared.retainAll(theirs);
        if (!shared.isEmpty()) {
            return Evidence.of("kind shared", () -> "both a " + words(shared));
        }
        Supplier<String> both = () -> words(ours) + " and " + words(theirs);
        boolean compatible = ours.stream().anyMatch(a -> theirs.stream().anyMatch(b -> areCompatible(a, b)));
        return compatible
                ? Evidence.of("kind compatible", () -> "kinds that go together: " + both.get())
                : Evidence.of("kind differs", () -> "kinds that exclude each other: " + both.get());
    }

    private static boolean areCompatible(IncidentKind one, IncidentKind other) {
        return one.isAttack() && other.isAttack()
                || TAKEN_FOR.getOrDefault(one, Set.of()).contains(other)
                || TAKEN_FOR.getOrDefault(other, Set.of()).contains(one);
    }

    private static String words(Set<IncidentKind> kinds) {
        return kinds.stream().map(kind -> kind.code().replace('_', ' ')).collect(Collectors.joining(", "));
    }
}
