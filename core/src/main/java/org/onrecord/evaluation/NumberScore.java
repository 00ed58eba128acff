package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts how often a number is exactly right, how far it is off, and which small numbers are taken for which. */
final class NumberScore {
    /** 0, 1, 2, and 3 or more. */
    private static final int SMALL = 4;

    private int cases;
    private int exact;
    private long off;
    private final int[][] confused = new int[SMALL][SMALL];

    void add(long gold, long got) {
        cases++;
        exact += gold == got ? 1 : 0;
        off += Math.abs(gold - got);
        confused[(int) Math.min(gold, SMALL - 1)][(int) Math.min(got, SMALL - 1)]++;
    }

    Share exact() {
        return new Share(exact, cases);
    }

    double meanError() {
        return cases == 0 ? 0 : (double) off / cases;
    }

    /** A row for each gold number, a column for each number that was read. */
    Table confusion(String title) {
        List<List<String>> rows = new ArrayList<>();
        for (int gold = 0; gold < SMALL; gold++) {
            List<String> row = new ArrayList<>(List.of(name(gold)));
            IntStream.of(confused[gold]).mapToObj(Integer::toString).forEach(row::add);
            rows.add(row);
        }
        return new Table(title, List.of("gold", "0", "1", "2", "3+"), rows);
    }

    private static String name(int number) {
        return number == SMALL - 1 ? number + "+" : Integer.toString(number);
    }
}
