package org.onrecord.cli;

import org.onrecord.publishing.words.CountWords;

/**
 * The heights of a plot: numbers stand beside every second row, and a row has several heights.
 *
 * @param step people between two numbers
 * @param rows how many, an odd number
 * @param heights of a row
 */
record PlotScale(long step, int rows, int heights) {
    private static final int NUMBERS = 4;

    /** Four round steps that reach a number. */
    static PlotScale upTo(long greatest, int heights) {
        long unit = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (unit * factor * NUMBERS >= greatest) {
                    int steps = (int) Math.max(1, -Math.floorDiv(-greatest, unit * factor));
                    return new PlotScale(unit * factor, 2 * steps + 1, heights);
                }
            }
            unit *= 10;
        }
    }

    /** The height of a number above the floor; the number beside a row is the lowest height of the row. */
    int heightOf(long number) {
        return (int) Math.round((double) number / step * 2 * heights);
    }

    /** What stands beside a row; empty beside every second one. */
    String label(int row) {
        return row % 2 == 0 ? CountWords.number(step * row / 2) : "";
    }

    int labelColumns() {
        return label(rows - 1).length();
    }
}
