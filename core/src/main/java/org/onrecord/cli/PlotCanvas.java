package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Toll;

/** The grid of characters that a toll is drawn on, from the left to the right. */
final class PlotCanvas {
    private static final char BLANK = ' ';

    private final PlotScale scale;
    private final PlotMarks marks;

    /** By row, the lowest first, and column. */
    private final char[][] cells;

    private Optional<Integer> lastRow = Optional.empty();

    PlotCanvas(PlotScale scale, int columns, PlotMarks marks) {
        this.scale = scale;
        this.marks = marks;
        this.cells = new char[scale.rows()][columns];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, BLANK));
    }

    void draw(int column, Toll toll) {
        Optional<Integer> low = toll.low().map(this::row);
        Optional<Integer> high = toll.high().map(this::row);
        Optional<Integer> best = toll.best().map(this::row);
        int bottom = low.or(() -> best).or(() -> high.map(row -> 0)).orElse(0);
        int top = high.or(() -> best).or(() -> low).orElse(-1);
        for (int row = bottom; row <= top; row++) {
            cells[row][column] = marks.band();
        }
        if (toll.high().isEmpty() && top >= 0 && top + 1 < cells.length) {
            cells[top + 1][column] = marks.open();
        }
        best.ifPresent(row -> drawBest(column, row, toll.best().orElseThrow()));
        lastRow = best;
    }

    private void drawBest(int column, int row, Toll.Bound best) {
        int before = lastRow.orElse(row);
        for (int between = Math.min(before, row) + 1; between < Math.max(before, row); between++) {
            cells[between][column] = marks.jump();
        }
        cells[row][column] = marks.line().charAt(scale.heightOf(best.value()) % scale.heights());
    }

    private int row(Toll.Bound bound) {
        return scale.heightOf(bound.value()) / scale.heights();
    }

    String text() {
        StringBuilder lines = new StringBuilder();
        for (int row = cells.length - 1; row >= 0; row--) {
            String label = scale.label(row);
            String wall = "" + (label.isEmpty() ? marks.wall() : marks.numbered());
            lines.append(" ".repeat(scale.labelColumns() - label.length() + 1))
                    .append(label)
                    .append(' ')
                    .append((wall + new String(cells[row])).stripTrailing())
                    .append('\n');
        }
        return lines.toString();
    }

    /** What the marks on it mean, as far as it bears them. */
    List<String> legend() {
        List<String> words = new ArrayList<>();
        if (bears(marks.band())) {
            words.add(marks.band() + " between the least and the greatest number supported");
        }
        if (bears(marks.open())) {
            words.add(marks.open() + " or more");
        }
        return words;
    }

    private boolean bears(char mark) {
        return Arrays.stream(cells).anyMatch(row -> new String(row).indexOf(mark) >= 0);
    }
}
