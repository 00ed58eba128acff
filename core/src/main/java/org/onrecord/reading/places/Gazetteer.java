package org.onrecord.reading.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;

/**
 * The towns of the world with 500 people or more, their divisions, countries and large areas, by name.
 *
 * <p>Built from GeoNames by {@link GazetteerBuilder}, loaded once and shared by all readers: flat columns, in which a
 * place is a number and a name is found by bisection. Names are asked for as written; accents, case, points and
 * apostrophes do not matter.
 */
final class Gazetteer {
    private static final int KINDS = 4;
    private static final double DEGREE = 10_000;
    private static final double EARTH_RADIUS = 6371;
    private static final double FAR = 600;
    private static final double COSINE_OF_FAR = Math.cos(FAR / EARTH_RADIUS);
    private static final Level[] LEVELS = Level.values();
    private static final GazetteerFile.NameKind[] NAME_KINDS = GazetteerFile.NameKind.values();
    private static final GazetteerFile.Rank[] RANKS = GazetteerFile.Rank.values();

    private final GazetteerFile file;
    private final int[] firstOfPair = new int[(1 << 16) + 1];
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<String, Integer> countriesByCode = new HashMap<>();

    /** The gazetteer of the project, loaded when first asked for. */
    static Gazetteer shared() {
        return Shared.GAZETTEER;
    }

    private static final class Shared {
        private static final Gazetteer GAZETTEER = new Gazetteer(GazetteerFile.load());
    }

    Gazetteer(GazetteerFile file) {
        this.file = file;
        int pair = -1;
        for (int key = 0; key < file.keyEnds.length; key++) {
            int next = pairOf(key);
            while (pair < next) {
                firstOfPair[++pair] = key;
            }
        }
        Arrays.fill(firstOfPair, pair + 1, firstOfPair.length, file.keyEnds.length);
        int at = 0;
        for (int place = 0; at < file.codes.length; place++) {
            if (level(place) == Level.COUNTRY) {
                String code = new String(file.codes, at, 2, StandardCharsets.US_ASCII);
                codes.put(place, code);
                countriesByCode.put(code, place);
                at += 2;
            }
        }
    }

    private int pairOf(int key) {
        int start = keyStart(key);
        int second = file.keyEnds[key] - start > 1 ? file.keys[start + 1] & 0xff : 0;
        return (file.keys[start] & 0xff) << 8 | second;
    }

    private int keyStart(int key) {
        return key == 0 ? 0 : file.keyEnds[key - 1];
    }

    /** All places with this name, the most populous first. */
    List<Location> named(String name) {
        int[] references = references(find(PlaceName.key(name)));
        List<Location> all = new ArrayList<>(references.length);
        for (int reference : references) {
            all.add(location(place(reference)));
        }
        return all;
    }

    /** The places of one level with this name, the most populous first. */
    List<Location> named(String name, Level level) {
        return named(name).stream().filter(l -> l.level() == level).toList();
    }

    /** The country with this ISO 3166-1 alpha-2 code, in capitals. */
    Optional<Location> country(String code) {
        return Optional.ofNullable(countriesByCode.get(code)).map(this::location);
    }

    /** The first-level division of a country with this name: {@code region("US", "Tennessee")}. */
    Optional<Location> region(String countryCode, String name) {
        return named(name, Level.REGION).stream()
                .filter(l -> l.countryCode().equals(countryCode))
                .findFirst();
    }

    /** The most populous town of a region of a country with this name. */
    Optional<Location> city(String countryCode, String region, String name) {
        return named(name, Level.CITY).stream()
                .filter(l -> l.countryCode().equals(countryCode)
                        && l.region().filter(region::equals).isPresent())
                .findFirst();
    }

    /** Index of a key; where there is none, -1 - the index of the first key behind it. */
    int find(CharSequence key) {
        int length = key.length();
        if (length == 0) {
            return -1;
        }
        byte[] wanted = key.toString().getBytes(StandardCharsets.UTF_8);
        int pair = (wanted[0] & 0xff) << 8 | (wanted.length > 1 ? wanted[1] & 0xff : 0);
        int low = firstOfPair[pair];
        int high = firstOfPair[pair + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    Arrays.compareUnsigned(file.keys, keyStart(middle), file.keyEnds[middle], wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    /** Whether any key begins with these characters. */
    boolean anyBeginsWith(CharSequence beginning) {
        int at = find(beginning);
        int key = at >= 0 ? at : -1 - at;
        if (key >= file.keyEnds.length) {
            return false;
        }
        byte[] wanted = beginning.toString().getBytes(StandardCharsets.UTF_8);
        int start = keyStart(key);
        return file.keyEnds[key] - start >= wanted.length
                && Arrays.equals(file.keys, start, start + wanted.length, wanted, 0, wanted.length);
    }

    /** The references of a key that {@link #find} gave, the most populous place first; none of a negative one. */
    int[] references(int key) {
        if (key < 0) {
            return new int[0];
        }
        return Arrays.copyOfRange(file.references, key == 0 ? 0 : file.referenceEnds[key - 1], file.referenceEnds[key]);
    }

    /** The country or region with this name, preferably in this country; absent where there is none. */
    OptionalInt indexOf(String name, Level level, String countryCode) {
        Integer country = countriesByCode.get(countryCode);
        return Arrays.stream(references(find(PlaceName.key(name))))
                .map(Gazetteer::place)
                .filter(place -> level(place) == level && country != null && countryOf(place) == country)
                .findFirst();
    }

    /** The largest area with this name. */
    OptionalInt indexOf(String name) {
        return Arrays.stream(references(find(PlaceName.key(name))))
                .map(Gazetteer::place)
                .boxed()
                .max(Comparator.comparingInt(place -> level(place).ordinal()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    static int reference(int place, GazetteerFile.NameKind kind) {
        return place * KINDS + kind.ordinal();
    }

    static int place(int reference) {
        return reference / KINDS;
    }

    static GazetteerFile.NameKind nameKind(int reference) {
        return NAME_KINDS[reference % KINDS];
    }

    Level level(int place) {
        return LEVELS[file.levels[place]];
    }

    GazetteerFile.Rank rank(int place) {
        return RANKS[file.ranks[place]];
    }

    /** The country of a place or the country itself, else -1. */
    int countryOf(int place) {
        return level(place) == Level.COUNTRY ? place : file.countries[place];
    }

    /** The first-level division of a place or the division itself, else -1. */
    int regionOf(int place) {
        return level(place) == Level.REGION ? place : file.regions[place];
    }

    /** The second-level division of a place or the division itself, else -1. */
    int countyOf(int place) {
        return level(place) == Level.COUNTY ? place : file.counties[place];
    }

    int population(int place) {
        return file.populations[place];
    }

    double latitude(int place) {
        return file.latitudes[place] / DEGREE;
    }

    double longitude(int place) {
        return file.longitudes[place] / DEGREE;
    }

    /** A place in full. */
    Location location(int place) {
        int country = countryOf(place);
        return new Location(
                file.ids[place],
                file.name(place),
                level(place),
                nameOf(countyOf(place)),
                nameOf(regionOf(place)),
                nameOf(country).orElse(""),
                codes.getOrDefault(country, ""),
                latitude(place),
                longitude(place),
                population(place));
    }

    private Optional<String> nameOf(int place) {
        return place < 0 ? Optional.empty() : Optional.of(name(place));
    }

    /** The name to show. */
    String name(int place) {
        return file.name(place);
    }

    /** ISO 3166 code of the country that a place lies in or is; empty where it lies in none. */
    String codeOf(int place) {
        return codes.getOrDefault(countryOf(place), "");
    }

    /** A place on the unit sphere. */
    double[] point(int place) {
        double north = Math.toRadians(latitude(place));
        double east = Math.toRadians(longitude(place));
        double flat = Math.cos(north);
        return new double[] {flat * Math.cos(east), flat * Math.sin(east), Math.sin(north)};
    }

    /** Great-circle distance in kilometres of two points; infinite beyond {@value #FAR} km. */
    static double distance(double[] one, double[] other) {
        double cosine = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
        return cosine < COSINE_OF_FAR ? Double.POSITIVE_INFINITY : EARTH_RADIUS * Math.acos(Math.min(1, cosine));
    }

    int size() {
        return file.size();
    }
}
