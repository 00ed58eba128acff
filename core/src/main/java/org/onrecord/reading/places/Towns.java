package org.onrecord.reading.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Toponym;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/** What towns are to the areas around them, and how reports name them. */
final class Towns {
    private static final String UNITED_STATES = "US";
    private static final long LARGE = 50_000;
    /** The last letter that names in English have, as a rule. */
    private static final int LAST_LETTER = 0xff;

    private static final long MILLIONS = 5_000_000;

    private final Gazetteer gazetteer;
    private final Map<String, String> boroughs = new HashMap<>();
    private final Set<String> divisions = Set.copyOf(WordList.load("scenes.txt").entries("list:Division"));

    Towns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        WordList.load("scenes.txt").definitions("Borough").forEach(line -> boroughs.put(line.name(), line.value()));
    }

    /** The town of a division that has the same name: "Aleppo" is the governorate only where that word stands behind. */
    Location ofSameName(Location location, String name, Sentence sentence, int behind) {
        boolean division = location.level() == Level.REGION || location.level() == Level.COUNTY;
        if (!division
                || behind < sentence.size()
                        && divisions.contains(sentence.token(behind).lower())) {
            return location;
        }
        return location.region()
                .flatMap(region -> gazetteer.city(location.countryCode(), region, name))
                .filter(town -> isMeant(town, location))
                .orElse(location);
    }

    /** In the United States, a state or county that shares its name is more than the town, but for the capital's district. */
    private static boolean isMeant(Location town, Location division) {
        return division.countryCode().equals(UNITED_STATES)
                ? division.level() == Level.REGION && 2 * town.population() > division.population()
                : town.population() >= LARGE;
    }

    /** The borough that a place lies in or is, in a town of boroughs that are counties. */
    Optional<Location> borough(Location place) {
        return place.county()
                .flatMap(county -> Optional.ofNullable(
                        boroughs.get(county + ", " + place.region().orElse(""))))
                .flatMap(name ->
                        gazetteer.city(place.countryCode(), place.region().orElse(""), name));
    }

    /** Whether a town is one that is told more precisely by its boroughs. */
    boolean hasBoroughs(Location town) {
        return town.county().isEmpty()
                && town.population() > MILLIONS
                && boroughs.keySet().stream()
                        .anyMatch(key -> key.endsWith(", " + town.region().orElse("-")));
    }

    /** Whether a place is a quarter of a larger town. */
    boolean isQuarter(Location town) {
        int[] references = gazetteer.references(gazetteer.find(PlaceName.key(town.name())));
        for (int reference : references) {
            int place = Gazetteer.place(reference);
            if (gazetteer.rank(place) == GazetteerFile.Rank.PART
                    && gazetteer.location(place).id() == town.id()) {
                return true;
            }
        }
        return false;
    }

    /** The country or region with this name. */
    Optional<Location> area(String countryCode, Optional<String> region) {
        return region.flatMap(name -> gazetteer.region(countryCode, name)).or(() -> gazetteer.country(countryCode));
    }

    /** A place by the name that the report gives it, where the gazetteer has it in letters that English does without. */
    static Location asSpelled(Location location, Toponym toponym) {
        boolean same = toponym.location().filter(l -> l.id() == location.id()).isPresent();
        if (!same || location.name().chars().allMatch(c -> c <= LAST_LETTER)) {
            return location;
        }
        return new Location(
                location.id(),
                toponym.mention().text(),
                location.level(),
                location.county(),
                location.region(),
                location.country(),
                location.countryCode(),
                location.latitude(),
                location.longitude(),
                location.population());
    }
}
