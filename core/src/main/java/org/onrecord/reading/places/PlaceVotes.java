package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;

/**
 * What the names in a report say for each place: the country that most speaks for, in it the region, in it the town.
 *
 * <p>Mentions of one place count the less the more of them there are: the strongest in full, the second half, and so on.
 */
final class PlaceVotes {
    /** What a town needs, so that a hospital's or a hometown's name alone is none. */
    private static final double LEAST_FOR_TOWN = 0.35;
    /** By how much a county must outweigh the towns that are named, to be told instead of them. */
    private static final double COUNTY_OVER_TOWN = 2.0;

    private final Map<Long, Location> places = new LinkedHashMap<>();
    private final Map<Long, List<Double>> weights = new HashMap<>();

    void add(Location place, double weight) {
        places.putIfAbsent(place.id(), place);
        weights.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(weight);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    double of(Location place) {
        List<Double> all = new ArrayList<>(weights.getOrDefault(place.id(), List.of()));
        all.sort(Comparator.reverseOrder());
        double sum = 0;
        for (int i = 0; i < all.size(); i++) {
            sum += all.get(i) / (i + 1);
        }
        return sum;
    }

    /** The smallest place that the votes agree on; absent where nothing was named. */
    Optional<Location> choice(Gazetteer gazetteer) {
        Optional<String> country = best(places.values().stream().toList(), Location::countryCode);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        List<Location> inCountry = places.values().stream()
                .filter(l -> l.countryCode().equals(country.get()))
                .toList();
        Optional<String> region = best(inCountry, l -> l.region().orElse(""));
        if (region.isEmpty()) {
            return gazetteer.country(country.get());
        }
        List<Location> inRegion =
                inCountry.stream().filter(l -> l.region().equals(region)).toList();
        Optional<Location> town = strongest(inRegion, Level.CITY);
        Optional<Location> county = strongest(inRegion, Level.COUNTY);
        double townVotes = town.map(this::of).orElse(0.0);
        double countyVotes = county.map(this::of).orElse(0.0);
        if (countyVotes > COUNTY_OVER_TOWN * townVotes && countyVotes >= LEAST_FOR_TOWN) {
            return county;
        }
        return townVotes >= LEAST_FOR_TOWN ? town : gazetteer.region(country.get(), region.get());
    }

    /** The area with the greatest sum of votes; absent where no place lies in one. */
    private Optional<String> best(List<Location> among, Function<Location, String> area) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Location place : among) {
            if (!area.apply(place).isEmpty()) {
                sums.merge(area.apply(place), of(place), Double::sum);
            }
        }
        return sums.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<Location> strongest(List<Location> among, Level level) {
        return among.stream().filter(l -> l.level() == level).max(Comparator.comparingDouble(this::of));
    }
}
