package org.onrecord.publishing.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.IncidentKind;

/** Kinds of incidents as people name them. */
public final class KindWords {
    private static final Set<IncidentKind> OF_WHOLE_AREAS =
            EnumSet.of(IncidentKind.EARTHQUAKE, IncidentKind.FLOOD, IncidentKind.STORM);

    private KindWords() {}

    /** "shooting, bombing and arson": all kinds but those that another one says more exactly; absent where there are none. */
    public static Optional<String> of(List<IncidentKind> kinds) {
        List<String> words = kinds.stream()
                .filter(kind -> !isSaidBetter(kind, kinds))
                .map(KindWords::of)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(joined(words));
    }

    /** Whether somebody did it, so that it can be claimed. */
    public static boolean isAttack(List<IncidentKind> kinds) {
        return kinds.stream().anyMatch(IncidentKind::isAttack);
    }

    /** Whether it strikes areas: the buildings that a report names were hit by it, but it did not happen at them. */
    public static boolean isOfWholeAreas(List<IncidentKind> kinds) {
        return kinds.stream().findFirst().filter(OF_WHOLE_AREAS::contains).isPresent();
    }

    private static boolean isSaidBetter(IncidentKind kind, List<IncidentKind> kinds) {
        return switch (kind) {
            case ARMED_ATTACK -> kinds.stream().anyMatch(other -> other != kind && other.isAttack());
            case FIRE -> kinds.contains(IncidentKind.ARSON);
            case EXPLOSION_ACCIDENT -> kinds.contains(IncidentKind.BOMBING);
            case OTHER -> kinds.size() > 1;
            default -> false;
        };
    }

    public static String of(IncidentKind kind) {
        return switch (kind) {
            case ARMED_ATTACK -> "attack";
            case EXPLOSION_ACCIDENT -> "explosion";
            case TRANSPORT_CRASH -> "crash";
            case OTHER -> "incident";
            default -> kind.code().replace('_', ' ');
        };
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + words.get(last);
    }
}
