package org.onrecord.reading.places;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Location.Level;
import org.onrecord.reading.places.GazetteerFile.NameKind;
import org.onrecord.reading.places.GazetteerFile.Rank;

/** A place while the gazetteer is being built. */
final class DraftPlace {
    final int id;
    final String name;
    final Level level;
    final Map<String, NameKind> keys = new LinkedHashMap<>();
    Rank rank = Rank.PLAIN;
    String code = "";
    String path = "";
    int population;
    int index;

    @Nullable
    DraftPlace country;

    @Nullable
    DraftPlace region;

    @Nullable
    DraftPlace county;

    double latitude;
    double longitude;
    private final double[] sum = new double[3];
    private long people;

    DraftPlace(int id, String name, Level level) {
        this.id = id;
        this.name = name;
        this.level = level;
    }

    String path() {
        return path;
    }

    void at(double north, double east) {
        latitude = north;
        longitude = east;
    }

    /** Adds a name; the first kind that it was added with stays. */
    void name(String written, NameKind kind) {
        String key = PlaceName.key(written);
        if (!key.isEmpty() && key.length() < 128) {
            keys.putIfAbsent(key, kind);
        }
    }

    /** Counts a town in for the areas that it lies in. */
    void addToAreas() {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        double[] point = {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
        Stream.of(country, region, county).forEach(area -> add(area, point));
    }

    private void add(@Nullable DraftPlace area, double[] point) {
        if (area == null) {
            return;
        }
        for (int i = 0; i < point.length; i++) {
            area.sum[i] += point[i];
        }
        area.people += rank == Rank.PART ? 0 : population;
    }

    /** Gives an area what its towns tell: its place on the globe and its people; without towns, those of what it is in. */
    void settle() {
        DraftPlace around = level == Level.COUNTY && region != null ? region : country;
        boolean bare = sum[0] == 0 && sum[1] == 0 && sum[2] == 0;
        double[] mean = bare && around != null ? around.sum : sum;
        if (latitude == 0 && level != Level.CITY && (mean[0] != 0 || mean[1] != 0)) {
            latitude = Math.toDegrees(Math.atan2(mean[2], Math.hypot(mean[0], mean[1])));
            longitude = Math.toDegrees(Math.atan2(mean[1], mean[0]));
        }
        if (population == 0) {
            population = (int) Math.min(Integer.MAX_VALUE, people);
        }
    }
}
