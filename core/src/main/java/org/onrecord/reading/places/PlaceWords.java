package org.onrecord.reading.places;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Location.Level;
import org.onrecord.reading.language.WordList;

/** The words that stand with names of places, and the names that the gazetteer does not hold. */
final class PlaceWords {
    private final Set<String> divisionKinds;
    private final Set<String> connectors;
    private final Set<String> before;
    private final Set<String> bodies;
    private final Set<String> neverBefore;
    private final Set<String> papers;
    private final Set<String> common;
    private final Set<String> givenNames;
    private final Set<String> speaking;
    private final Map<String, Integer> states = new HashMap<>();
    private final Map<String, Integer> demonyms = new HashMap<>();

    PlaceWords(Gazetteer gazetteer) {
        WordList words = WordList.load("places.txt");
        divisionKinds = set(words, "Kind of division");
        connectors = set(words, "Inside names");
        before = set(words, "Before places");
        bodies = set(words, "Behind places");
        neverBefore = set(words, "Before persons");
        papers = set(words, "Behind no place");
        common = words.entries("Common words").stream()
                .map(entry -> entry.replace('_', ' '))
                .collect(toSet());
        givenNames = set(words, "Given names");
        speaking = set(words, "Speaking");
        addStates(words, "US", gazetteer);
        addStates(words, "CA", gazetteer);
        words.definitions("Demonym")
                .forEach(line -> gazetteer
                        .indexOf(line.name())
                        .ifPresent(place -> List.of(line.value().split(" "))
                                .forEach(people -> demonyms.put(people.replace('_', ' '), place))));
    }

    private void addStates(WordList words, String country, Gazetteer gazetteer) {
        words.definitions("State " + country)
                .forEach(line -> gazetteer
                        .indexOf(line.name(), Level.REGION, country)
                        .ifPresent(place ->
                                List.of(line.value().split(" ")).forEach(letters -> states.put(letters, place))));
    }

    private static Set<String> set(WordList words, String section) {
        return Set.copyOf(new HashSet<>(words.entries(section)));
    }

    boolean isDivisionKind(String lower) {
        return divisionKinds.contains(lower);
    }

    boolean isConnector(String lower) {
        return connectors.contains(lower);
    }

    boolean standsBefore(String lower) {
        return before.contains(lower);
    }

    boolean standsBehind(String lower) {
        return bodies.contains(lower);
    }

    boolean isTitle(String lower) {
        return neverBefore.contains(lower);
    }

    boolean isPaper(String lower) {
        return papers.contains(lower);
    }

    boolean isCommon(String key) {
        return common.contains(key);
    }

    boolean isGivenName(String lower) {
        return givenNames.contains(lower);
    }

    boolean speaks(String lower) {
        return speaking.contains(lower);
    }

    /** The state of the US that an abbreviation stands for, -1 for none. */
    int state(String abbreviation) {
        int place = states.getOrDefault(abbreviation, -1);
        return place >= 0 || abbreviation.length() < 3 ? place : states.getOrDefault(abbreviation + ".", -1);
    }

    /** The country or state whose people a word names, -1 for none: "Syrians". */
    int ofPeople(String word) {
        return demonyms.getOrDefault(word, -1);
    }
}
