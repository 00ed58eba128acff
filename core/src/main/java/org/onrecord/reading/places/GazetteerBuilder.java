package org.onrecord.reading.places;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.model.Location.Level;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.places.GazetteerFile.NameKind;
import org.onrecord.reading.places.GazetteerFile.Rank;

/**
 * Builds the gazetteer from a GeoNames dump: {@code countryInfo.txt}, {@code admin1CodesASCII.txt}, {@code
 * admin2Codes.txt} and {@code cities500.txt}, plain or gzipped.
 *
 * <p>A dump has no coordinates of countries and divisions: they get the mean position of their towns, and the sum of
 * their people where the dump has none.
 *
 * @see <a href="https://download.geonames.org/export/dump/readme.txt">GeoNames dump format</a>
 */
public final class GazetteerBuilder {
    private static final String COUNTRIES = "countryInfo.txt";
    private static final String REGIONS = "admin1CodesASCII.txt";
    private static final String COUNTIES = "admin2Codes.txt";
    private static final String CITIES = "cities500.txt";

    private static final int AREA_WITHOUT_COUNTRY = 3;
    private static final int LONGEST_STEM = 5;
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_OTHER_NAME = 3;

    private static final Map<String, Rank> RANKS = Map.of(
            "PPLC", Rank.CAPITAL,
            "PPLA", Rank.REGION_SEAT,
            "PPLA2", Rank.COUNTY_SEAT,
            "PPLX", Rank.PART);

    private static final Set<String> LEFT_OUT = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    private final GeoNamesDump dump;
    private final Consumer<String> progress;
    private final WordList words = WordList.load("places.txt");
    private final Map<String, DraftPlace> countries = new HashMap<>();
    private final Map<String, DraftPlace> regions = new HashMap<>();
    private final Map<String, DraftPlace> counties = new HashMap<>();
    private final Map<Integer, DraftPlace> byId = new LinkedHashMap<>();

    /**
     * A builder on one dump.
     *
     * @param folder where the dump lies
     * @param progress gets one line a file read
     */
    public GazetteerBuilder(Path folder, Consumer<String> progress) {
        this.dump = new GeoNamesDump(folder);
        this.progress = progress;
    }

    /** Reads the dump and writes the gazetteer; returns the number of places. */
    public int build(Path target) throws IOException {
        GazetteerFile file = build();
        try (OutputStream out = Files.newOutputStream(target)) {
            file.write(out);
        }
        return file.size();
    }

    GazetteerFile build() {
        readCountries();
        readAreas();
        dump.rows(REGIONS, row -> readRegion(row));
        progress.accept(regions.size() + " first-level divisions");
        dump.rows(COUNTIES, row -> readCounty(row));
        progress.accept(counties.size() + " second-level divisions");
        dump.rows(CITIES, this::readCity);
        progress.accept(byId.size() + " places in all");
        words.definitions("Other names")
                .forEach(line -> Optional.ofNullable(byId.get(Integer.valueOf(line.name())))
                        .ifPresent(place -> namesIn(line.value()).forEach(name -> place.name(name, NameKind.OTHER))));
        List<DraftPlace> places = new ArrayList<>(byId.values());
        places.forEach(DraftPlace::settle);
        places.sort(Comparator.<DraftPlace>comparingInt(p -> -p.level.ordinal())
                .thenComparing(DraftPlace::path)
                .thenComparingInt(p -> p.id));
        return new GazetteerColumns(places).file();
    }

    private static List<String> namesIn(String list) {
        return Arrays.asList(list.split(", "));
    }

    private void readCountries() {
        Map<String, List<String>> own = new HashMap<>();
        words.definitions("Country").forEach(line -> own.put(line.name(), namesIn(line.value())));
        dump.rows(COUNTRIES, row -> {
            String code = row[0];
            List<String> names = own.getOrDefault(code, List.of(row[4].strip()));
            DraftPlace country = new DraftPlace(Integer.parseInt(row[16]), names.get(0), Level.COUNTRY);
            country.code = code;
            country.path = code;
            country.population = Integer.parseInt(row[7]);
            country.name(row[4].strip(), NameKind.MAIN);
            names.forEach(name -> country.name(name, NameKind.MAIN));
            if (!isGone(code)) {
                countries.put(code, country);
                byId.put(country.id, country);
            }
        });
        progress.accept(countries.size() + " countries");
    }

    /** Codes that GeoNames keeps for countries that are no more. */
    private static boolean isGone(String code) {
        return code.equals("CS") || code.equals("AN");
    }

    private void readAreas() {
        words.definitions("Area").forEach(line -> {
            String[] cells = line.name().split(" ");
            List<String> names = namesIn(line.value());
            boolean national = cells.length > AREA_WITHOUT_COUNTRY;
            Level level = national ? Level.REGION : Level.CONTINENT;
            DraftPlace area = new DraftPlace(Integer.parseInt(cells[0]), names.get(0), level);
            area.country = national ? countries.get(cells[AREA_WITHOUT_COUNTRY]) : null;
            area.path = national ? cells[AREA_WITHOUT_COUNTRY] : "";
            area.at(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
            names.forEach(name -> area.name(name, NameKind.MAIN));
            byId.put(area.id, area);
        });
    }

    private void readRegion(String[] row) {
        DraftPlace country = countries.get(row[0].substring(0, 2));
        DraftPlace region = division(row, Level.REGION);
        region.country = country;
        regions.put(row[0], region);
    }

    private void readCounty(String[] row) {
        DraftPlace county = division(row, Level.COUNTY);
        county.region = regions.get(row[0].substring(0, row[0].lastIndexOf('.')));
        county.country = countries.get(row[0].substring(0, 2));
        counties.put(row[0], county);
    }

    private DraftPlace division(String[] row, Level level) {
        DraftPlace place = new DraftPlace(Integer.parseInt(row[3]), row[1], level);
        place.path = row[0];
        place.name(row[1], NameKind.MAIN);
        place.name(row[2], NameKind.MAIN);
        DivisionNames.shortened(row[2]).ifPresent(name -> place.name(name, NameKind.SHORT));
        byId.put(place.id, place);
        return place;
    }

    private void readCity(String[] row) {
        String code = row[7];
        if (LEFT_OUT.contains(code)) {
            return;
        }
        DraftPlace city = new DraftPlace(Integer.parseInt(row[0]), row[1], Level.CITY);
        city.country = countries.get(row[8]);
        city.region = regions.get(row[8] + "." + row[10]);
        city.county = counties.get(row[8] + "." + row[10] + "." + row[11]);
        city.path = row[8] + "." + row[10] + "." + row[11];
        city.rank = RANKS.getOrDefault(code, Rank.PLAIN);
        city.population = (int) Math.min(Integer.MAX_VALUE, row[14].isEmpty() ? 0 : Long.parseLong(row[14]));
        city.at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
        city.name(row[1], NameKind.MAIN);
        city.name(row[2], NameKind.MAIN);
        for (String other : new HashSet<>(Arrays.asList(row[3].split(",")))) {
            if (isUsable(other)) {
                city.name(other, NameKind.OTHER);
            }
        }
        city.addToAreas();
        if (city.rank == Rank.REGION_SEAT && city.region != null && isNamedAfter(city.region, row[2])) {
            city.region.name(row[2], NameKind.SHORT);
        }
        byId.put(city.id, city);
    }

    /** Whether a region's name is built from its seat's, as "Kharkivska Oblast" is from "Kharkiv". */
    private static boolean isNamedAfter(DraftPlace region, String seat) {
        int stem = Math.min(LONGEST_STEM, seat.length() - 1);
        return stem >= SHORTEST_OTHER_NAME
                && PlaceName.key(region.name).startsWith(PlaceName.key(seat.substring(0, stem)));
    }

    /** Names in Latin letters that start with a capital; codes of airports and other scripts are left out. */
    private static boolean isUsable(String name) {
        if (name.length() < SHORTEST_OTHER_NAME
                || name.length() > LONGEST_NAME
                || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            if (!latin && " '’.-".indexOf(c) < 0) {
                return false;
            }
            lower |= Character.isLowerCase(c);
        }
        return lower;
    }
}
