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

    /** What a town needs in the county that leads. */
    private static final double LEAST_IN_COUNTY = 0.3;
    /** Kilometres between a quarter and its town. */
    private static final double QUARTER = 30;

    private final Towns towns;
    private final Map<Long, Location> places = new LinkedHashMap<>();
    private final Map<Long, List<Double>> weights = new HashMap<>();

    PlaceVotes(Towns towns) {
        this.towns = towns;
    }

    void add(Location place, double weight) {
        places.putIfAbsent(place.id(), place);
        weights.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(weight);
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
    Optional<Location> choice() {
        Optional<String> country = best(places.values().stream().toList(), Location::countryCode);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        List<Location> inCountry = places.values().stream()
                .filter(l -> l.countryCode().equals(country.get()))
                .toList();
        Optional<String> region = best(inCountry, l -> l.region().orElse(""));
        if (region.isEmpty()) {
            return towns.area(country.get(), Optional.empty());
        }
        List<Location> inRegion =
                inCountry.stream().filter(l -> l.region().equals(region)).toList();
        return inRegion(inRegion).or(() -> towns.area(country.get(), region));
    }

    /** The town or county that is told of a region: of a county that leads, the town in it that is named. */
    private Optional<Location> inRegion(List<Location> places) {
        Optional<Location> town = strongest(places, Level.CITY);
        Optional<Location> county = strongest(places, Level.COUNTY);
        double townVotes = town.map(this::of).orElse(0.0);
        double countyVotes = county.map(this::of).orElse(0.0);
        if (countyVotes >= LEAST_FOR_TOWN && countyVotes > COUNTY_OVER_TOWN * townVotes) {
            List<Location> inCounty = places.stream()
                    .filter(l -> l.county().equals(county.get().county()))
                    .toList();
            return strongest(inCounty, Level.CITY)
                    .filter(t -> of(t) >= LEAST_IN_COUNTY)
                    .or(() -> county);
        }
        return townVotes >= LEAST_FOR_TOWN ? town.map(t -> wholeTown(t, places)) : Optional.empty();
    }

    /** The town that a quarter belongs to, where it is named as well or the publisher's own. */
    private Location wholeTown(Location town, List<Location> places) {
        Optional<Location> borough = towns.borough(town);
        if (borough.isPresent()) {
            return borough.get();
        }
        if (towns.hasBoroughs(town)) {
            return places.stream()
                    .filter(l -> of(l) >= LEAST_FOR_TOWN)
                    .flatMap(l -> towns.borough(l).stream())
                    .findFirst()
                    .orElse(town);
        }
        if (!towns.isQuarter(town)) {
            return town;
        }
        return places.stream()
                .filter(l -> l.level() == Level.CITY && l.population() > town.population())
                .filter(l -> l.distanceTo(town.latitude(), town.longitude()) <= QUARTER)
                .max(Comparator.comparingLong(Location::population))
                .orElse(town);
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
