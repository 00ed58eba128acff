package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A name of a source taken apart: "Russia's health ministry" is the ministry, for health, of Russia.
 *
 * @param head the word that the rest qualifies: the body's, or a person's last name
 * @param qualifiers what stands with it: "health", first names
 * @param area whose it is, empty where the name does not say
 */
record Facet(String head, SortedSet<String> qualifiers, String area) {
    static Facet of(String head, Collection<String> qualifiers, String area) {
        return new Facet(head, new TreeSet<>(qualifiers), area);
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

    /** As a key of people's words: "russia health ministry". */
    String label() {
        String words = String.join(" ", qualifiers);
        return (area + " " + words + " " + head).strip().replaceAll(" +", " ");
    }
}
