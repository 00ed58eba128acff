package org.onrecord.publishing.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;

/** A location of the gazetteer as people write it: "Krasnogorsk, Moscow Oblast, Russia". */
public final class LocationWords {
    /** From so many people on, a city outside of the United States is known without its region. */
    private static final long WELL_KNOWN = 500_000;

    private static final String UNITED_STATES = "US";

    /** Names that take an article behind "in". */
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "(?:United (?:States|Kingdom|Arab)|(?:Democratic )?Republic of |Central African|Dominican Republic|Czech"
                    + " Republic|Isle of ).*|.*(?: Islands| Territory| Territories)|Philippines|Netherlands|Bahamas"
                    + "|Gambia|Maldives|Comoros|Seychelles|Vatican");

    private static final Pattern ARTICLE = Pattern.compile("The (?=\\p{Lu})");

    private LocationWords() {}

    /** The names that tell it from others, from small to large, as they stand behind "in": "the Philippines". */
    public static String of(Location location) {
        List<String> names = names(location);
        return (WITH_ARTICLE.matcher(names.get(0)).matches() ? "the " : "") + String.join(", ", names);
    }

    /** The same without the smallest: "Turkey"; empty where there is no larger one. */
    public static String around(Location location) {
        List<String> names = names(location);
        String rest = String.join(", ", names.subList(1, names.size()));
        return (WITH_ARTICLE.matcher(rest).matches() ? "the " : "") + rest;
    }

    private static List<String> names(Location location) {
        boolean bare = location.level() == Level.CITY
                && location.population() >= WELL_KNOWN
                && !location.countryCode().equals(UNITED_STATES);
        List<String> names = new ArrayList<>();
        add(names, location.name());
        location.region()
                .filter(region -> !bare && !isSame(region, location.name()))
                .ifPresent(region -> add(names, region));
        add(names, location.country());
        return names;
    }

    /** All that the gazetteer names, from small to large. */
    public static String inFull(Location location) {
        List<String> names = new ArrayList<>();
        add(names, location.name());
        location.county().ifPresent(county -> add(names, county));
        location.region()
                .filter(region -> region.startsWith(location.name()) || !isSame(region, location.name()))
                .ifPresent(region -> add(names, region));
        add(names, location.country());
        return String.join(", ", names);
    }

    /** Whether a region bears the city's name, maybe in another spelling: "Beyrouth" for Beirut, "Adıyaman Province". */
    private static boolean isSame(String region, String city) {
        return region.startsWith(city) || skeleton(region.split(" ")[0]).equals(skeleton(city));
    }

    /** The letters of a name that other spellings of it share: the consonants without marks. */
    private static String skeleton(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ENGLISH);
        return plain.replaceAll("[^a-z]|[aeiouyh]", "");
    }

    private static void add(List<String> names, String name) {
        String bare = ARTICLE.matcher(Printable.of(name)).replaceFirst("");
        if (names.isEmpty() || !bare.isBlank() && !names.contains(bare)) {
            names.add(bare);
        }
    }
}
