package org.onrecord.reading.places;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The columns of the gazetteer, and how they lie in its file.
 *
 * <p>The file starts with a line of plain text that names its source and licence; behind it follow the columns, one
 * after another and deflated. Places are numbered from large to small, the keys of names sorted by their bytes; each key
 * has its references, which name a place and say how the name belongs to it.
 */
final class GazetteerFile {
    private static final int NUMBERS = 11;
    private static final int BYTES = 5;

    /** First line of the file. */
    static final String HEADER =
            "OnRecord gazetteer 1, from GeoNames (https://www.geonames.org), licensed under CC BY 4.0, changed\n";

    static final String RESOURCE = "gazetteer.bin";

    /** What a city is to the areas around it. */
    enum Rank {
        PLAIN,
        PART,
        COUNTY_SEAT,
        REGION_SEAT,
        CAPITAL
    }

    /** How a name belongs to a place. */
    enum NameKind {
        MAIN,
        OTHER,
        /** Without its kind of division: "Helmand" for "Helmand Province". */
        SHORT
    }

    private final int[][] numbers;
    private final byte[][] bytes;

    /** Numbers in GeoNames. */
    final int[] ids;
    /** The place that is the country, the first-level and the second-level division; -1 for none. */
    final int[] countries;

    final int[] regions;
    final int[] counties;
    /** In ten thousandths of a degree. */
    final int[] latitudes;

    final int[] longitudes;
    final int[] populations;
    /** UTF-8 names, and where each ends. */
    final byte[] names;

    final int[] nameEnds;
    /** UTF-8 keys, sorted, and where each ends. */
    final byte[] keys;

    final int[] keyEnds;
    /** For each key in turn, place * 4 + ordinal of {@link NameKind}; and where the references of each key end. */
    final int[] references;

    final int[] referenceEnds;
    /** Ordinals of {@link org.onrecord.model.Location.Level} and of {@link Rank}. */
    final byte[] levels;

    final byte[] ranks;
    /** ISO 3166 codes, two bytes for each of the places that come first and are countries. */
    final byte[] codes;

    /** Takes the columns in the order of the file. */
    GazetteerFile(int[][] numbers, byte[][] bytes) {
        this.numbers = numbers;
        this.bytes = bytes;
        ids = numbers[0];
        countries = numbers[1];
        regions = numbers[2];
        counties = numbers[3];
        latitudes = numbers[4];
        longitudes = numbers[5];
        populations = numbers[6];
        nameEnds = numbers[7];
        keyEnds = numbers[8];
        references = numbers[9];
        referenceEnds = numbers[10];
        levels = bytes[0];
        ranks = bytes[1];
        names = bytes[2];
        codes = bytes[3];
        keys = bytes[4];
    }

    void write(OutputStream file) throws IOException {
        file.write(HEADER.getBytes(StandardCharsets.UTF_8));
        Deflater strong = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file, strong, 1 << 16))) {
            for (int[] column : numbers) {
                writeColumn(column, out);
            }
            for (byte[] column : bytes) {
                out.writeInt(column.length);
                out.write(column);
            }
        } finally {
            strong.end();
        }
    }

    /** Differences, byte plane by byte plane: both make neighbours alike, which deflating lives on. */
    private static void writeColumn(int[] column, DataOutputStream out) throws IOException {
        out.writeInt(column.length);
        byte[] planes = new byte[column.length * Integer.BYTES];
        for (int i = 0; i < column.length; i++) {
            int difference = column[i] - (i == 0 ? 0 : column[i - 1]);
            int folded = difference << 1 ^ difference >> 31;
            for (int plane = 0; plane < Integer.BYTES; plane++) {
                planes[plane * column.length + i] = (byte) (folded >>> 8 * plane);
            }
        }
        out.write(planes);
    }

    private static int[] readColumn(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] planes = new byte[length * Integer.BYTES];
        in.readFully(planes);
        int[] column = new int[length];
        int last = 0;
        for (int i = 0; i < length; i++) {
            int folded = planes[i] & 0xff
                    | (planes[length + i] & 0xff) << 8
                    | (planes[2 * length + i] & 0xff) << 16
                    | (planes[3 * length + i] & 0xff) << 24;
            last += folded >>> 1 ^ -(folded & 1);
            column[i] = last;
        }
        return column;
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] column = new byte[in.readInt()];
        in.readFully(column);
        return column;
    }

    /** The gazetteer that lies beside these classes. */
    static GazetteerFile load() {
        try (InputStream file = GazetteerFile.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(
                        "Expected the resource " + RESOURCE + " but found none; run onrecord gazetteer");
            }
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the resource " + RESOURCE, unreadable);
        }
    }

    static GazetteerFile read(InputStream file) throws IOException {
        String header = new String(file.readNBytes(HEADER.length()), StandardCharsets.UTF_8);
        if (!header.equals(HEADER)) {
            throw new IOException("Expected a gazetteer that starts with \"" + HEADER.strip() + "\" but found \""
                    + header.strip() + "\"; build it again with onrecord gazetteer");
        }
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(file, new Inflater(), 1 << 16))) {
            int[][] numbers = new int[NUMBERS][];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = readColumn(in);
            }
            byte[][] bytes = new byte[BYTES][];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = readBytes(in);
            }
            return new GazetteerFile(numbers, bytes);
        }
    }

    int size() {
        return ids.length;
    }

    String name(int place) {
        int start = place == 0 ? 0 : nameEnds[place - 1];
        return new String(names, start, nameEnds[place] - start, StandardCharsets.UTF_8);
    }
}
