package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name of a source taken apart: "Russia's health ministry" is the ministry, for health, of Russia.
 *
 * @param head the word that the rest qualifies: the body's, or a person's last name
 * @param qualifiers what stands with it: "health", first names
 * @param area whose it is, empty where the name does not say
 * @param label all of it as a key of people's words: "russia health ministry"
 */
record Facet(String head, SortedSet<String> qualifiers, String area, String label) {
    static Facet of(String head, Collection<String> qualifiers, String area) {
        SortedSet<String> sorted = new TreeSet<>(qualifiers);
        String label = Stream.of(List.of(area), sorted, List.of(head))
                .flatMap(Collection::stream)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return new Facet(head, sorted, area, label);
    }

    /** Whether it has more than a head. */
    boolean isFull() {
        return !qualifiers.isEmpty() || !area.isEmpty();
    }

    /** Whether it may be a shorter name of another one. */
    boolean isShortFor(Facet other) {
        return !equals(other)
                && head.equals(other.head)
                && other.qualifiers.containsAll(qualifiers)
                && (area.isEmpty() || area.equals(other.area));
    }
}
