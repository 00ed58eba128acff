package org.onrecord.ledger.folding;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Place;
import org.onrecord.model.Place.Precision;
import org.onrecord.model.Supported;
import org.onrecord.model.Supported.Evidence;
import org.onrecord.model.Whereabouts;

/**
 * Where it happened by most stories.
 *
 * <p>From the country down to the city, each step goes into the area that most stories name; a story that names no
 * smaller area speaks against none. Of venue and address, those that most stories there give, and rather "the Old Hall"
 * than "a hall".
 */
final class PlaceVote {
    private static final Comparator<List<Vote>> LARGEST = comparing((List<Vote> group) -> -group.size());

    private PlaceVote() {}

    /**
     * Where a story says that it happened.
     *
     * @param areas the same word for the same area, the greatest first; empty where it names none, or a continent
     */
    private record Vote(String report, Place place, List<String> areas) {
        static Vote of(Telling story, Place place) {
            return new Vote(
                    story.report().id(),
                    place,
                    place.location().map(Vote::areas).orElse(List.of()));
        }

        private static List<String> areas(Location location) {
            if (location.countryCode().isEmpty()) {
                return List.of();
            }
            List<String> areas = new ArrayList<>(List.of(location.countryCode()));
            location.region().ifPresent(areas::add);
            location.county().ifPresent(areas::add);
            if (location.level() == Location.Level.CITY) {
                areas.add(Long.toString(location.id()));
            }
            return areas;
        }

        Stream<String> venue() {
            return place.venue().stream().map(Mention::text);
        }

        Stream<String> address() {
            return place.address().stream().map(Mention::text);
        }

        boolean isAt(Optional<String> venue) {
            return venue().allMatch(
                            told -> venue.filter(name -> Names.plain(name).equals(Names.plain(told)))
                                    .isPresent());
        }
    }

    static Optional<Supported<Whereabouts>> place(List<Telling> stories) {
        List<Vote> votes =
                stories.stream().flatMap(story -> vote(story).stream()).toList();
        List<Vote> placed =
                votes.stream().filter(vote -> !vote.areas().isEmpty()).toList();
        List<Vote> there = smallest(placed.isEmpty() ? votes : placed, 0);
        return there.isEmpty() ? Optional.empty() : Optional.of(supported(there));
    }

    private static Optional<Vote> vote(Telling story) {
        return story.parts().stream()
                .flatMap(part -> part.place().stream())
                .findFirst()
                .map(place -> Vote.of(story, place));
    }

    /** Those of some votes for one area that name the smallest area in it that most name. */
    private static List<Vote> smallest(List<Vote> inside, int depth) {
        List<Vote> smaller =
                inside.stream().filter(vote -> vote.areas().size() > depth).toList();
        return groups(smaller, vote -> Stream.of(vote.areas().get(depth))).stream()
                .min(LARGEST)
                .map(most -> smallest(most, depth + 1))
                .orElse(inside);
    }

    /** Votes that have a word in common, in the order in which the words were told first. */
    private static Collection<List<Vote>> groups(List<Vote> votes, Function<Vote, Stream<String>> words) {
        Map<String, List<Vote>> groups = new LinkedHashMap<>();
        for (Vote vote : votes) {
            words.apply(vote)
                    .forEach(word -> groups.computeIfAbsent(word, same -> new ArrayList<>())
                            .add(vote));
        }
        return groups.values();
    }

    private static Supported<Whereabouts> supported(List<Vote> there) {
        Optional<Location> location =
                there.stream().flatMap(vote -> vote.place().location().stream()).findFirst();
        Optional<String> venue = most(there, Vote::venue);
        Optional<String> address =
                most(there.stream().filter(vote -> vote.isAt(venue)).toList(), Vote::address);
        Whereabouts where = new Whereabouts(location, precision(location, venue, address), venue, address);
        return new Supported<>(
                where,
                there.stream()
                        .map(vote -> new Evidence(vote.report(), vote.place().span()))
                        .toList(),
                there.size(),
                "the smallest area that most stories name");
    }

    /** The wording that most give, a name before a description. */
    private static Optional<String> most(List<Vote> votes, Function<Vote, Stream<String>> wording) {
        return groups(votes, vote -> wording.apply(vote).map(Names::plain)).stream()
                .min(comparing((List<Vote> group) ->
                                group.stream().flatMap(wording).noneMatch(Names::isName))
                        .thenComparing(LARGEST))
                .map(group -> Names.mostWritten(group.stream().flatMap(wording)));
    }

    private static Precision precision(Optional<Location> location, Optional<String> venue, Optional<String> address) {
        if (address.isPresent()) {
            return Precision.ADDRESS;
        }
        if (venue.isPresent() || location.isEmpty()) {
            return Precision.VENUE;
        }
        return switch (location.get().level()) {
            case CITY -> Precision.CITY;
            case COUNTY -> Precision.COUNTY;
            case REGION -> Precision.REGION;
            case COUNTRY, CONTINENT -> Precision.COUNTRY;
        };
    }
}
