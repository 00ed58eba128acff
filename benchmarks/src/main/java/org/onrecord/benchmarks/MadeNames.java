package org.onrecord.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Names and words for made-up reports: the people are invented, the cities are real. */
final class MadeNames {
    /** A city as GeoNames has it. */
    record City(String name, String region, String country) {
        static City of(String line) {
            String[] parts = line.split("\\|");
            return new City(parts[0], parts[1], parts[2]);
        }
    }

    private final Sections sections = Sections.load("words.txt");
    private final Map<String, List<String>> words = new HashMap<>();
    private final List<City> cities =
            Sections.load("cities.txt").lines("city").stream().map(City::of).toList();

    City city(Random random) {
        return cities.get(random.nextInt(cities.size()));
    }

    /** A word for a slot. */
    String word(String slot, Random random) {
        return pick(words.computeIfAbsent(slot, sections::words), random);
    }

    /** A first and a last name; there are some millions of them. */
    String person(Random random) {
        return word("given", random) + " " + surname(random);
    }

    String surname(Random random) {
        String begin = word("begin", random);
        return random.nextInt(3) == 0
                ? begin + word("end", random)
                : begin + word("middle", random) + word("end", random);
    }

    String hospital(City city, Random random) {
        return random.nextInt(3) == 0 ? city.name() + " General Hospital" : surname(random) + " Hospital";
    }

    /** "the Belanov textile mill": most venues bear a name of their own. */
    String venue(City city, Random random) {
        String sort = word("sort", random);
        return switch (random.nextInt(4)) {
            case 0 -> "a " + sort;
            case 1 -> "the " + city.name() + " " + capital(sort);
            default -> "the " + surname(random) + " " + capital(sort);
        };
    }

    String publisher(Random random) {
        return random.nextInt(4) == 0 ? word("agency", random) : city(random).name() + " " + word("paper", random);
    }

    static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
