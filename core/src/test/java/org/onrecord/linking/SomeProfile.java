package org.onrecord.linking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Period;
import org.onrecord.model.Place.Precision;
import org.onrecord.model.Whereabouts;

/** A profile built by hand: a shooting unless told otherwise, of which nothing else is known. */
final class SomeProfile {
    static final LocalDate DAY = LocalDate.of(2021, 5, 8);
    static final Location DAYTON = city(1, "Dayton", "Ohio", "US", 39.76, -84.19, 140_000);

    private final Map<Category, Bounds> tolls = new EnumMap<>(Category.class);
    private final Map<String, Double> words = new HashMap<>();
    private final Set<Integer> ages = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private Set<IncidentKind> kinds = Set.of(IncidentKind.SHOOTING);
    private List<Whereabouts> places = List.of();
    private List<Period> periods = List.of();
    private Optional<Period> published = Optional.empty();

    static Location city(
            long id, String name, String region, String code, double latitude, double longitude, long population) {
        return new Location(
                id,
                name,
                Level.CITY,
                Optional.empty(),
                Optional.of(region),
                code,
                code,
                latitude,
                longitude,
                population);
    }

    /** A shooting in Dayton on a day, reported on the next one. */
    static SomeProfile inDayton(LocalDate day) {
        return new SomeProfile().at(DAYTON).on(day).published(day.plusDays(1));
    }

    SomeProfile at(Location location) {
        places = List.of(new Whereabouts(Optional.of(location), Precision.CITY, Optional.empty(), Optional.empty()));
        return this;
    }

    SomeProfile atAddress(Location location, String address) {
        places = List.of(
                new Whereabouts(Optional.of(location), Precision.ADDRESS, Optional.empty(), Optional.of(address)));
        return this;
    }

    SomeProfile on(LocalDate day) {
        periods = List.of(Period.day(day));
        return this;
    }

    SomeProfile published(LocalDate day) {
        published = Optional.of(Period.day(day));
        return this;
    }

    SomeProfile of(IncidentKind kind) {
        kinds = Set.of(kind);
        return this;
    }

    SomeProfile killed(long number) {
        tolls.put(Category.KILLED, Bounds.exactly(number));
        return this;
    }

    SomeProfile injured(long number) {
        tolls.put(Category.INJURED, Bounds.exactly(number));
        return this;
    }

    SomeProfile naming(String name, int age) {
        people.add(name);
        ages.add(age);
        return saying(name, 9);
    }

    SomeProfile saying(String word, double weight) {
        words.put(word, weight);
        return this;
    }

    IncidentProfile profile() {
        return new IncidentProfile(published, kinds, Set.of(), places, periods, tolls, ages, people, words);
    }
}
