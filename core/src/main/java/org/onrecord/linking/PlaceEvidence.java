package org.onrecord.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Whereabouts;

/** How far the places of two profiles are apart, against how precisely they are told. */
final class PlaceEvidence {
    private static final int[] KILOMETRES = {1, 10, 30, 100};

    /** How many times farther what strikes whole regions reaches than what strikes one spot. */
    private static final Map<IncidentKind, Double> REACH =
            new EnumMap<>(Map.of(IncidentKind.EARTHQUAKE, 30.0, IncidentKind.STORM, 30.0, IncidentKind.FLOOD, 15.0));

    private static final double LARGE_CITY = 100_000;

    /** In kilometres: farther than towns of one name in one region are. */
    private static final double VERY_FAR = 500;

    private PlaceEvidence() {}

    static List<Evidence> of(IncidentProfile one, IncidentProfile other) {
        List<Evidence> found = new ArrayList<>();
        List<Location> ours = locations(one);
        List<Location> theirs = locations(other);
        double reach = Math.max(reach(one), reach(other));
        Optional<Apart> nearest = ours.stream()
                .flatMap(a -> theirs.stream().map(b -> Apart.of(a, b, reach)))
                .min(Apart.ORDER);
        nearest.ifPresentOrElse(
                apart -> found.addAll(apart.evidence()),
                () -> found.add(Evidence.of("place unknown", "one of them does not tell where")));
        if (nearest.filter(apart -> apart.distance() > VERY_FAR).isPresent()) {
            found.add(Evidence.of("very far apart", "too far apart for one place to be taken for the other"));
        }
        if (nearest.isPresent()
                && reach == 1
                && countries(ours).noneMatch(countries(theirs).collect(Collectors.toSet())::contains)) {
            found.add(Evidence.of("other country", "in different countries"));
        }
        found.addAll(spots("address", one, other, Whereabouts::address));
        found.addAll(spots("venue", one, other, Whereabouts::venue));
        return found;
    }

    private static List<Location> locations(IncidentProfile profile) {
        return profile.places().stream().flatMap(p -> p.location().stream()).toList();
    }

    private static Stream<String> countries(List<Location> locations) {
        return locations.stream().map(Location::countryCode);
    }

    private static double reach(IncidentProfile profile) {
        return profile.kinds().stream()
                .mapToDouble(kind -> REACH.getOrDefault(kind, 1.0))
                .max()
                .orElse(1);
    }

    /** Whether addresses or venues, where both are told, have a word that tells in common. */
    private static List<Evidence> spots(
            String name, IncidentProfile one, IncidentProfile other, Function<Whereabouts, Optional<String>> spot) {
        Set<String> ours = words(one, spot);
        Set<String> theirs = ours.isEmpty() ? Set.of() : words(other, spot);
        if (!theirs.isEmpty()) {
            for (IncidentProfile profile : List.of(one, other)) {
                for (Location location : locations(profile)) {
                    List<String> places = words(location.name());
                    places.forEach(ours::remove);
                    places.forEach(theirs::remove);
                }
            }
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            return List.of();
        }
        List<String> shared = ours.stream().filter(theirs::contains).sorted().toList();
        return shared.isEmpty()
                ? List.of(Evidence.of(name + " differs", "another " + name))
                : List.of(new Evidence(
                        name + " shared", Math.min(2, shared.size()), "both at " + String.join(" ", shared)));
    }

    private static Set<String> words(IncidentProfile profile, Function<Whereabouts, Optional<String>> spot) {
        return profile.places().stream()
                .flatMap(place -> spot.apply(place).stream())
                .flatMap(words -> words(words).stream())
                .filter(word -> word.length() > 1 && WordWeights.english().of(word) > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The runs of letters and digits, in lower case. */
    private static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= lower.length(); end++) {
            if (end == lower.length() || !isPartOfWord(lower.charAt(end))) {
                if (end > start) {
                    words.add(lower.substring(start, end));
                }
                start = end + 1;
            }
        }
        return words;
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetter(character) || '0' <= character && character <= '9';
    }

    /**
     * Two places.
     *
     * @param distance km, made smaller where the incident reaches far
     * @param whole whether one of them is an area that holds the other
     * @param coarser the larger of their levels
     */
    private record Apart(Location one, Location other, double distance, boolean whole, Level coarser) {
        static final Comparator<Apart> ORDER = Comparator.comparing(Apart::coarser)
                .thenComparing(Apart::distance)
                .thenComparing(apart -> apart.one.id())
                .thenComparing(apart -> apart.other.id());

        static Apart of(Location one, Location other, double reach) {
            boolean oneCoarser = one.level().compareTo(other.level()) >= 0;
            Location area = oneCoarser ? one : other;
            Location inner = oneCoarser ? other : one;
            double distance = one.distanceTo(other.latitude(), other.longitude()) / reach;
            return new Apart(one, other, distance, holds(area, inner), area.level());
        }

        private static boolean holds(Location area, Location inner) {
            boolean country = area.countryCode().equals(inner.countryCode());
            boolean region = country && area.region().equals(inner.region());
            return switch (area.level()) {
                case CITY -> area.id() == inner.id();
                case COUNTY -> region && area.county().equals(inner.county());
                case REGION -> region;
                case COUNTRY -> country;
                case CONTINENT -> true;
            };
        }

        List<Evidence> evidence() {
            if (coarser == Level.CITY) {
                return between();
            }
            Supplier<String> words = () -> one.name() + (one.id() == other.id() ? "" : " and " + other.name());
            if (whole) {
                return List.of(Evidence.of(
                        "within " + coarser.code(), () -> "both in the same " + coarser.code() + ": " + words.get()));
            }
            return distance < KILOMETRES[KILOMETRES.length - 1]
                    ? List.of(Evidence.of("near area", () -> words.get() + " are near one another"))
                    : List.of(Evidence.of("other area", () -> "other places: " + words.get()));
        }

        private List<Evidence> between() {
            for (int limit : KILOMETRES) {
                if (distance < limit) {
                    Evidence near = Evidence.of(
                            "under " + limit + " km",
                            () -> one.id() == other.id() ? "both in " + one.name() : bothApart());
                    double size = Math.log10(1 + Math.max(one.population(), other.population()) / LARGE_CITY);
                    return List.of(near, new Evidence("large city", size, () -> "many incidents in " + one.name()));
                }
            }
            return List.of(Evidence.of("far apart", this::bothApart));
        }

        private String bothApart() {
            return String.format(
                    Locale.ROOT,
                    "%s and %s, %.0f km apart",
                    one.name(),
                    other.name(),
                    one.distanceTo(other.latitude(), other.longitude()));
        }
    }
}
