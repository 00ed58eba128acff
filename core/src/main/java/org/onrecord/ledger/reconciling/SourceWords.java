package org.onrecord.ledger.reconciling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of which the names of sources are made, from {@code source-names.txt}; all in lower case. */
final class SourceWords {
    private static final int LONGEST = 3;

    private final LanguageFile file;
    private final Map<String, String> bodies;
    private final Map<String, String> topics;
    private final Map<String, String> countries;
    private final Set<String> articles;
    private final Set<String> links;
    private final Set<String> honorifics;
    private final Set<String> speakers;
    private final Set<String> holders;
    private final Set<String> local;

    private SourceWords(LanguageFile file) {
        this.file = file;
        bodies = names("Body");
        topics = names("Topic");
        countries = names("Country");
        for (String code : Locale.getISOCountries()) {
            String country =
                    new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            countries.putIfAbsent(country, country);
        }
        articles = words("Article");
        links = words("Link");
        honorifics = words("Honorific");
        speakers = words("Speaker");
        holders = words("Holder");
        local = words("Local");
    }

    static SourceWords english() {
        return new SourceWords(LanguageFile.load("source-names.txt"));
    }

    private Map<String, String> names(String section) {
        Map<String, String> names = new HashMap<>();
        for (String line : file.section(section)) {
            String[] parts = line.split(" = ", 2);
            names.put(parts[0], parts[0]);
            for (String form : parts[1].split(", ", -1)) {
                names.put(form, parts[0]);
            }
        }
        return names;
    }

    private Set<String> words(String section) {
        return file.section(section).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toSet());
    }

    /**
     * Words that have one name together.
     *
     * @param name the name
     * @param length how many words it takes
     */
    record Found(String name, int length) {}

    /** The body that is named at a place, by the longest form. */
    Optional<Found> findBody(List<String> words, int at) {
        return find(bodies, words, at);
    }

    Optional<Found> findTopic(List<String> words, int at) {
        return find(topics, words, at);
    }

    Optional<Found> findCountry(List<String> words, int at) {
        return find(countries, words, at);
    }

    private static Optional<Found> find(Map<String, String> names, List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            String name = names.get(String.join(" ", words.subList(at, at + length)));
            if (name != null) {
                return Optional.of(new Found(name, length));
            }
        }
        return Optional.empty();
    }

    /** The country that some words name in whole. */
    Optional<String> country(String words) {
        return Optional.ofNullable(countries.get(words));
    }

    /** The head and qualifier that a word without a name stands for, "committee investigative". */
    Optional<String> only(String head) {
        return file.section("Only").stream()
                .filter(line -> line.startsWith(head + " = "))
                .map(line -> line.substring(head.length() + 3))
                .findFirst();
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** Whether a word stands between a body and what it is for, or whose it is: "of". */
    boolean isLink(String word) {
        return links.contains(word);
    }

    boolean isHonorific(String word) {
        return honorifics.contains(word);
    }

    boolean isSpeaker(String word) {
        return speakers.contains(word);
    }

    boolean isHolder(String word) {
        return holders.contains(word);
    }

    boolean isLocal(String body) {
        return local.contains(body);
    }
}
