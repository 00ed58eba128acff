package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;

/**
 * Counts how often a reading says the right kind, country, city and date of the incident that a report is about.
 *
 * <p>The cases are the reports with such an incident in the gold, for city and date those whose gold has one; a reading
 * without a main incident is wrong in all of them. What is right is what {@code score.py} takes for right: a kind that
 * is one of the gold's, or the gold's among the further ones; a country and a city that share a word; days that overlap.
 */
final class MainIncidentScore {
    private final Tally type = new Tally();
    private final Tally country = new Tally();
    private final Tally city = new Tally();
    private final Tally venue = new Tally();
    private final Tally venueRead = new Tally();
    private final Tally date = new Tally();
    private final List<Detail> details = new ArrayList<>();

    void add(GoldReport gold, Reading reading) {
        gold.main().ifPresent(incident -> add(incident, reading));
    }

    private void add(GoldIncident gold, Reading reading) {
        Optional<Incident> read = reading.mainIncident();
        Optional<Location> location = read.flatMap(Incident::place).flatMap(Place::location);
        Optional<Period> when = read.flatMap(Incident::occurred).map(Occurrence::period);
        String kinds = read.map(MainIncidentScore::kinds).orElse("");
        Optional<String> readCountry = location.map(Location::country).filter(name -> !name.isEmpty());
        Optional<String> readCity = location.flatMap(Location::city);
        type.add(read.filter(incident -> isType(gold, incident)).isPresent(), wrong(reading, "type", gold, kinds));
        country.add(
                read.isPresent() && agree(gold.country(), readCountry), wrong(reading, "country", gold, readCountry));
        gold.city()
                .ifPresent(name -> city.add(
                        readCity.filter(other -> HeadWords.overlap(name, other)).isPresent(),
                        wrong(reading, "city", gold, readCity)));
        venue(gold, reading, read.flatMap(Incident::place).flatMap(MainIncidentScore::site));
        gold.date()
                .ifPresent(days -> date.add(
                        when.filter(other -> overlap(days, other)).isPresent(), wrong(reading, "date", gold, when)));
    }

    /** A venue or address is right where it shares a word with the gold's venue; one that the gold lacks is wrong. */
    private void venue(GoldIncident gold, Reading reading, Optional<String> site) {
        boolean right = site.isPresent() && HeadWords.agree(gold.venue(), site);
        if (gold.venue().isPresent()) {
            venue.add(right, wrong(reading, "venue", gold, site));
        }
        if (site.isPresent()) {
            venueRead.add(right, wrong(reading, "venue read", gold, site));
        }
    }

    private static Optional<String> site(Place place) {
        String site = Stream.of(place.venue(), place.address())
                .flatMap(Optional::stream)
                .map(Mention::text)
                .collect(Collectors.joining(" "));
        return Optional.of(site).filter(text -> !text.isEmpty());
    }

    private static boolean isType(GoldIncident gold, Incident read) {
        List<String> codes = read.kinds().stream().map(IncidentKind::code).toList();
        return codes.contains(gold.type())
                || !codes.isEmpty() && gold.typesAlso().contains(codes.get(0));
    }

    private static boolean agree(Optional<String> gold, Optional<String> read) {
        return gold.isEmpty() && read.isEmpty()
                || gold.isPresent() && read.isPresent() && HeadWords.overlap(gold.get(), read.get());
    }

    private static boolean overlap(Period one, Period other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static String kinds(Incident incident) {
        return incident.kinds().stream().map(IncidentKind::code).collect(Collectors.joining(" "));
    }

    private static Detail wrong(Reading reading, String what, GoldIncident gold, Object read) {
        return Detail.of(
                reading.report().id(),
                "INCIDENT",
                what,
                "gold: " + show(gold, what),
                "got: "
                        + (read instanceof Optional<?> found
                                ? found.map(String::valueOf).orElse("none")
                                : read),
                reading.report().title());
    }

    private static String show(GoldIncident gold, String what) {
        return switch (what) {
            case "type" ->
                gold.type()
                        + gold.typesAlso().stream()
                                .sorted()
                                .map(also -> " or " + also)
                                .collect(Collectors.joining());
            case "country" -> gold.country().orElse("none");
            case "city" -> gold.city().orElse("none");
            case "venue", "venue read" -> gold.venue().orElse("none");
            default -> gold.date().map(String::valueOf).orElse("none");
        };
    }

    Share type() {
        return type.share();
    }

    Share country() {
        return country.share();
    }

    Share city() {
        return city.share();
    }

    Share venue() {
        return venue.share();
    }

    Share venueRead() {
        return venueRead.share();
    }

    Share date() {
        return date.share();
    }

    List<Detail> details() {
        return List.copyOf(details);
    }

    /** Hits of one measure; what misses is kept for people. */
    private final class Tally {
        private int hits;
        private int of;

        void add(boolean hit, Detail miss) {
            of++;
            if (hit) {
                hits++;
            } else {
                details.add(miss);
            }
        }

        Share share() {
            return new Share(hits, of);
        }
    }
}
