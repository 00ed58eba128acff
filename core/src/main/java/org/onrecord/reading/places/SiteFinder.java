package org.onrecord.reading.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onrecord.reading.language.Sentence;

/** Finds the venue and the address that a report tells of an incident. */
final class SiteFinder {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "inside",
            "outside",
            "near",
            "on",
            "into",
            "attacked",
            "stormed",
            "entered",
            "targeted",
            "hit",
            "struck",
            "destroyed");

    private static final int MOST_SENTENCES = 12;
    private static final double TITLE = 0.6;
    private static final double NAMED = 1.5;
    private static final double LOCATED = 2;
    private static final double BESIDE = 2;
    private static final double LEAST = 1.5;
    private static final int NEAR = 6;

    private final VenueFinder venues = VenueFinder.english();
    private final AddressFinder addresses = AddressFinder.english();

    /** A venue and an address, each absent where the report tells none. */
    record Sites(Optional<Venue> venue, Optional<Address> address) {}

    /** The sites that stand nearest to the triggers; of another incident than the main one, in their sentences alone. */
    Sites find(List<Sentence> sentences, TriggerMap near, boolean main) {
        Optional<Venue> venue = Optional.empty();
        Optional<Address> address = Optional.empty();
        double bestVenue = 0;
        double bestAddress = 0;
        TreeSet<Integer> telling = new TreeSet<>(near.sentences());
        int first = telling.isEmpty() ? 0 : telling.first();
        if (main && !telling.isEmpty()) {
            IntStream.rangeClosed(first, Math.min(sentences.size() - 1, first + MOST_SENTENCES))
                    .forEach(telling::add);
        }
        for (int i : telling) {
            boolean trigger = near.hasTrigger(i);
            Sentence sentence = sentences.get(i);
            double zone = (trigger ? 1.0 : 0.5) / (1 + (i - first) * 0.15) * (sentence.heading() ? TITLE : 1);
            for (Venue candidate : venues.find(sentence)) {
                double weight = zone * weight(sentence, candidate, near);
                if (weight > bestVenue && weight >= LEAST * zone) {
                    bestVenue = weight;
                    venue = Optional.of(candidate);
                }
            }
            for (Address candidate : addresses.find(sentence)) {
                double weight = zone * (candidate.precise() ? 2 : 1);
                if (weight > bestAddress) {
                    bestAddress = weight;
                    address = Optional.of(candidate);
                }
            }
        }
        return new Sites(venue, address);
    }

    private double weight(Sentence sentence, Venue venue, TriggerMap near) {
        TriggerMap.Position at = new TriggerMap.Position(venue.sentence(), venue.from(), venue.to());
        int distance = near.distance(at);
        boolean located = venue.from() > 0
                && LOCATIVE.contains(sentence.token(venue.from() - 1).lower());
        if (venue.aftermath() && !(located && distance <= 1)) {
            return 0;
        }
        double weight = located ? LOCATED : distance <= 1 ? LOCATED : 1;
        return weight * (distance <= NEAR ? BESIDE : 1) * (venue.named() ? NAMED : 1);
    }
}
