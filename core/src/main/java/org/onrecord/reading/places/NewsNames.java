package org.onrecord.reading.places;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;

/** Names of outlets that hold the place where they are at home beside words of the news: "chicagotribune". */
final class NewsNames {
    private static final int LONGEST = 40;
    private static final int SHORTEST_PLACE = 4;
    private static final int LONGEST_WORD = 14;
    /** The people of a place that is a publisher's whole name: "detroit" of "detroit.cbslocal.com". */
    private static final int LARGE = 100_000;

    private static final int SMALLEST = 10_000;
    private static final int LARGEST = 500_000;
    /** By how much a place must outnumber its namesakes. */
    private static final int CLEAR = 3;

    private final Set<String> words;
    private final Gazetteer gazetteer;

    NewsNames(Collection<String> words, Gazetteer gazetteer) {
        this.words = new HashSet<>(words);
        this.gazetteer = gazetteer;
    }

    /** A name in words without those of the news at its ends, run together: "bbc" of "BBC News". */
    String stripped(String name) {
        List<String> parts = Arrays.asList(name.split("[^a-z0-9]+"));
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && isNews(parts.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && isNews(parts.get(from))) {
            from++;
        }
        return String.join("", parts.subList(from, to));
    }

    private boolean isNews(String word) {
        return words.contains(word) || !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** The place that a name without spaces holds, where all else in it is words of the news. */
    Optional<Location> home(String name) {
        String letters = name.replace("-", "");
        if (letters.length() > LONGEST || letters.length() < SHORTEST_PLACE) {
            return Optional.empty();
        }
        boolean[] before = newsUpTo(letters);
        boolean[] behind = newsFrom(letters);
        for (int from = 0; from < letters.length(); from++) {
            for (int to = letters.length(); before[from] && to >= from + SHORTEST_PLACE; to--) {
                if (behind[to]) {
                    boolean whole = from == 0 && to == letters.length();
                    Optional<Location> place = place(letters.substring(from, to), whole);
                    if (place.isPresent()) {
                        return place;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name without spaces is words of the news and nothing else: "dailynews". */
    boolean isAllNews(String name) {
        return name.length() <= LONGEST && newsUpTo(name)[name.length()];
    }

    /** Whether words of the news and digits make up all before each offset. */
    private boolean[] newsUpTo(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_WORD); start < end && !reached[end]; start++) {
                reached[end] = reached[start] && isNews(letters.substring(start, end));
            }
        }
        return reached;
    }

    /** Whether words of the news and digits make up all from each offset on. */
    private boolean[] newsFrom(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[letters.length()] = true;
        for (int start = letters.length() - 1; start >= 0; start--) {
            int last = Math.min(letters.length(), start + LONGEST_WORD);
            for (int end = start + 1; end <= last && !reached[start]; end++) {
                reached[start] = reached[end] && isNews(letters.substring(start, end));
            }
        }
        return reached;
    }

    private Optional<Location> place(String letters, boolean whole) {
        Optional<Location> place = clear(letters, whole);
        for (int i = 3; i < letters.length() - 2 && place.isEmpty(); i++) {
            String spaced = letters.substring(0, i) + " " + letters.substring(i);
            if (gazetteer.find(spaced) >= 0) {
                place = clear(spaced, whole);
            }
        }
        return place;
    }

    /** The one of several places of a name that stands out by its people; those that only had the name once do not count. */
    private Optional<Location> clear(String name, boolean whole) {
        List<Location> named = gazetteer.named(name).stream()
                .filter(l -> isUsual(name, l) && l.population() >= (whole ? LARGE : SMALLEST))
                .toList();
        List<Location> cities =
                named.stream().filter(l -> l.level() == Level.CITY).toList();
        long people = cities.isEmpty() ? 0 : cities.get(0).population();
        Optional<Location> region = named.stream()
                .filter(l -> l.level() == Level.REGION && l.population() > people)
                .findFirst();
        if (region.isPresent() && people < LARGEST || cities.isEmpty()) {
            return region;
        }
        boolean stands = cities.size() == 1 || people >= CLEAR * cities.get(1).population();
        return stands ? Optional.of(cities.get(0)) : Optional.empty();
    }

    private static boolean isUsual(String name, Location location) {
        String key = PlaceName.key(location.name());
        return key.equals(name) || key.equals(name + " city");
    }
}
