package org.onrecord.ledger.reconciling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.ledger.reconciling.SourceWords.Found;

/** What stands with the head of a source's name: what it is for, and whose it is. */
final class Qualified {
    private final SourceWords words;
    private final boolean local;
    private final List<String> qualifiers = new ArrayList<>();
    private String area = "";

    /** @param local whether a capitalised word before the head names a place */
    Qualified(SourceWords words, boolean local) {
        this.words = words;
        this.local = local;
    }

    /** Words before the head: "Russia's health", "Houston". */
    void before(List<String> tokens) {
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).endsWith("'s") || tokens.get(i).endsWith("s'")) {
                setArea(lower(tokens.subList(0, i + 1)).replaceFirst("'s?$", ""));
                start = i + 1;
                break;
            }
        }
        List<String> rest = tokens.subList(start, tokens.size());
        List<String> lower =
                rest.stream().map(token -> token.toLowerCase(Locale.ROOT)).toList();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < rest.size(); ) {
            Optional<Found> country = words.findCountry(lower, i);
            Optional<Found> topic = words.findTopic(lower, i);
            if (country.isPresent()) {
                setArea(country.get().name());
                i += country.get().length();
            } else if (topic.isPresent()) {
                qualifiers.add(topic.get().name());
                i += topic.get().length();
            } else {
                if (local && Character.isUpperCase(rest.get(i).charAt(0))) {
                    places.add(lower.get(i));
                } else if (!words.isSpeaker(lower.get(i)) && !words.isHonorific(lower.get(i))) {
                    qualifiers.add(lower.get(i));
                }
                i++;
            }
        }
        if (!places.isEmpty()) {
            setArea(String.join(" ", places));
        }
    }

    /** Words behind "of" and the like: "health", "Russia", "the city". */
    void after(List<String> tokens) {
        List<String> named =
                tokens.stream().filter(token -> !token.equalsIgnoreCase("the")).toList();
        List<String> lower =
                named.stream().map(token -> token.toLowerCase(Locale.ROOT)).toList();
        if (named.isEmpty()) {
            return;
        }
        Optional<Found> topic = words.findTopic(lower, 0);
        if (topic.isPresent()) {
            qualifiers.add(topic.get().name());
        } else if (words.country(String.join(" ", lower)).isPresent()
                || Character.isUpperCase(named.get(0).charAt(0))
                        && words.findBody(lower, named.size() - 1).isEmpty()) {
            setArea(String.join(" ", lower));
        }
    }

    private void setArea(String name) {
        if (area.isEmpty()) {
            area = words.country(name).orElse(name);
        }
    }

    Facet facet(String head) {
        return Facet.of(head, qualifiers, area);
    }

    private static String lower(List<String> tokens) {
        return String.join(" ", tokens).toLowerCase(Locale.ROOT);
    }
}
