package org.onrecord.reading.places;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.reading.places.GazetteerFile.NameKind;

/** Lays drafted places out in the columns of the gazetteer's file. */
final class GazetteerColumns {
    private static final double DEGREE = 10_000;

    private final List<DraftPlace> places;
    private final ByteArrayOutputStream keys = new ByteArrayOutputStream();
    private final List<Integer> keyEnds = new ArrayList<>();
    private final List<Integer> references = new ArrayList<>();
    private final List<Integer> referenceEnds = new ArrayList<>();

    /** Takes the places in the order in which they are to be numbered. */
    GazetteerColumns(List<DraftPlace> places) {
        this.places = places;
        for (int i = 0; i < places.size(); i++) {
            places.get(i).index = i;
        }
    }

    GazetteerFile file() {
        layOutKeys();
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        List<Integer> nameEnds = new ArrayList<>();
        for (DraftPlace place : places) {
            names.writeBytes(place.name.getBytes(StandardCharsets.UTF_8));
            nameEnds.add(names.size());
            codes.writeBytes(place.code.getBytes(StandardCharsets.US_ASCII));
        }
        int[][] numbers = {
            column(p -> p.id),
            column(p -> index(p.country)),
            column(p -> index(p.region)),
            column(p -> index(p.county)),
            column(p -> (int) Math.round(p.latitude * DEGREE)),
            column(p -> (int) Math.round(p.longitude * DEGREE)),
            column(p -> p.population),
            ints(nameEnds),
            ints(keyEnds),
            ints(references),
            ints(referenceEnds)
        };
        byte[][] bytes = {
            byteColumn(p -> p.level.ordinal()),
            byteColumn(p -> p.rank.ordinal()),
            names.toByteArray(),
            codes.toByteArray(),
            keys.toByteArray()
        };
        return new GazetteerFile(numbers, bytes);
    }

    /** Keys in the order of their bytes, the places of each from the most to the least populous. */
    private void layOutKeys() {
        Comparator<byte[]> unsigned = Arrays::compareUnsigned;
        Map<byte[], List<int[]>> byKey = new TreeMap<>(unsigned);
        for (DraftPlace place : places) {
            place.keys.forEach(
                    (key, kind) -> byKey.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>())
                            .add(new int[] {place.index, kind.ordinal()}));
        }
        int kinds = NameKind.values().length + 1;
        byKey.forEach((key, named) -> {
            keys.writeBytes(key);
            keyEnds.add(keys.size());
            named.sort(Comparator.comparingInt(one -> -places.get(one[0]).population));
            named.forEach(one -> references.add(one[0] * kinds + one[1]));
            referenceEnds.add(references.size());
        });
    }

    private static int index(@Nullable DraftPlace place) {
        return place == null ? -1 : place.index;
    }

    private int[] column(ToIntFunction<DraftPlace> value) {
        return places.stream().mapToInt(value).toArray();
    }

    private byte[] byteColumn(ToIntFunction<DraftPlace> value) {
        byte[] column = new byte[places.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = (byte) value.applyAsInt(places.get(i));
        }
        return column;
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
