package org.onrecord.reading.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sites that a report mentions near to an incident.
 *
 * @param venues in text order
 * @param addresses in text order
 */
record Sites(List<WeighedVenue> venues, List<WeighedAddress> addresses) {
    private static final double NAMED = 2;
    private static final double BARE = 0.3;
    private static final double AGAIN = 0.5;
    private static final double LEAST = 0.35;

    /** A venue with what speaks for it, from 0 to 1. */
    record WeighedVenue(Venue venue, double weight) {}

    /** An address with what speaks for it. */
    record WeighedAddress(Address address, double weight) {}

    Sites {
        venues = List.copyOf(venues);
        addresses = List.copyOf(addresses);
    }

    boolean hasAddress() {
        return !addresses.isEmpty();
    }

    boolean hasName() {
        return venues.stream().anyMatch(v -> v.venue.named());
    }

    /** The address that most speaks for, the first of equals. */
    Optional<Address> address() {
        return addresses.stream()
                .reduce((best, next) -> next.weight > best.weight ? next : best)
                .map(WeighedAddress::address);
    }

    /**
     * The venue that most speaks for among those that may lie where it happened; absent where too little does.
     *
     * <p>What the same word is said of, "the church", speaks for each of them.
     */
    Optional<Venue> venue(Predicate<Venue> there) {
        Map<String, Double> byHead = new HashMap<>();
        venues.stream()
                .filter(v -> there.test(v.venue))
                .forEach(v -> byHead.merge(v.venue.head(), v.weight, Double::sum));
        return venues.stream()
                .filter(v -> there.test(v.venue))
                .filter(v -> own(v) >= LEAST)
                .max(Comparator.comparingDouble(v ->
                        own(v) + AGAIN * Math.min(1, byHead.getOrDefault(v.venue.head(), v.weight) - v.weight)))
                .map(WeighedVenue::venue);
    }

    private static double own(WeighedVenue found) {
        return found.weight * (found.venue.named() ? NAMED : 1) * (found.venue.bare() ? BARE : 1);
    }
}
