package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/**
 * Finds the venues and addresses that a report tells of an incident, each with what speaks for it.
 *
 * <p>A venue needs a word that puts something there: a preposition or an attack before it, or the word for a happening
 * behind it. Without one it is only mentioned.
 */
final class SiteFinder {
    private static final int MOST_SENTENCES = 12;
    private static final double HEADING = 0.6;
    private static final double LATER = 0.15;
    private static final double WITHOUT_TRIGGER = 0.5;

    private static final double HELD = 1;
    private static final double FAR = 0.6;
    private static final double MENTIONED = 0.3;
    /** Tokens between a site and the word for what happened, within which they belong together. */
    private static final int NEAR = 8;

    private static final int BESIDE = 2;
    /** Tokens before a site within which words of speaking say what was done there. */
    private static final int SPOKEN = 4;

    private final VenueFinder venues = VenueFinder.english();
    private final AddressFinder addresses = AddressFinder.english();
    private final Set<String> locative;
    private final Set<String> struck;
    private final Set<String> spoke;
    private final Set<String> happening;

    SiteFinder() {
        WordList words = WordList.load("venues.txt");
        locative = Set.copyOf(words.entries("list:Locative"));
        struck = Set.copyOf(words.entries("list:Struck"));
        spoke = Set.copyOf(words.entries("list:Spoke"));
        happening = Set.copyOf(words.entries("list:Happening"));
    }

    /** The sites that stand near to the triggers; of another incident than the main one, in their sentences alone. */
    Sites find(List<Sentence> sentences, TriggerMap near, boolean main) {
        List<Sites.WeighedVenue> foundVenues = new ArrayList<>();
        List<Sites.WeighedAddress> foundAddresses = new ArrayList<>();
        TreeSet<Integer> telling = new TreeSet<>(near.sentences());
        int first = telling.isEmpty() ? 0 : telling.first();
        if (main && !telling.isEmpty()) {
            IntStream.rangeClosed(first, Math.min(sentences.size() - 1, first + MOST_SENTENCES))
                    .forEach(telling::add);
        }
        for (int i : telling) {
            boolean trigger = near.hasTrigger(i);
            Sentence sentence = sentences.get(i);
            double zone = (trigger ? 1 : WITHOUT_TRIGGER) / (1 + (i - first) * LATER);
            for (Venue venue : venues.find(sentence)) {
                double weight = zone * weight(sentence, venue, near) * (sentence.heading() ? HEADING : 1);
                if (weight > 0) {
                    foundVenues.add(new Sites.WeighedVenue(venue, weight));
                }
            }
            for (Address address : addresses.find(sentence)) {
                foundAddresses.add(new Sites.WeighedAddress(address, zone * (address.precise() ? 2 : 1)));
            }
        }
        return new Sites(foundVenues, foundAddresses);
    }

    /** From 0 for a site that nothing happened at to 1. */
    private double weight(Sentence sentence, Venue venue, TriggerMap near) {
        int distance = near.distance(new TriggerMap.Position(venue.sentence(), venue.from(), venue.to()));
        double held = held(sentence, venue, distance);
        return switch (venue.kind()) {
            case SITE -> held;
            case WAY -> 0.7 * held;
            case GATHERING ->
                is(locative, sentence, venue.from() - 1) && !is(happening, sentence, venue.to()) ? 0.7 * held : 0;
            case BODY -> held >= HELD && !isSpokenAt(sentence, venue) ? held : 0;
            case AFTERMATH -> held >= HELD && distance <= BESIDE ? held : 0;
        };
    }

    private double held(Sentence sentence, Venue venue, int distance) {
        if (is(happening, sentence, venue.to())) {
            return HELD;
        }
        if (is(struck, sentence, venue.from() - 1)) {
            return HELD;
        }
        if (is(locative, sentence, venue.from() - 1)) {
            return distance <= NEAR ? HELD : distance < Integer.MAX_VALUE ? FAR : MENTIONED;
        }
        return distance <= BESIDE ? FAR : distance <= NEAR ? MENTIONED : 0;
    }

    /** "Said at the White House". */
    private boolean isSpokenAt(Sentence sentence, Venue venue) {
        return IntStream.rangeClosed(2, SPOKEN).anyMatch(before -> is(spoke, sentence, venue.from() - before));
    }

    private static boolean is(Set<String> list, Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && list.contains(sentence.token(at).lower());
    }
}
