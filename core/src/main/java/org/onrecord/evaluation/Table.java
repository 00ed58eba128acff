package org.onrecord.evaluation;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers for people: a title, a head and rows, aligned by spaces alone so that a pipe gets what a terminal gets.
 *
 * @param title what the table shows
 * @param head the columns' names; the first column is left-aligned, the others right-aligned
 * @param rows as many cells each as the head has
 */
public record Table(String title, List<String> head, List<List<String>> rows) {
    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("Expected " + head.size() + " cells but found " + row);
            }
        }
    }

    /** The table's lines, the title first. */
    @Override
    public String toString() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(title);
        Stream.concat(Stream.of(head), rows.stream()).forEach(row -> lines.add(line(row)));
        return lines.toString();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < row.size(); column++) {
            String gap = " ".repeat(width(column) - row.get(column).length());
            line.append(column == 0 ? row.get(column) + gap : "  " + gap + row.get(column));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return Stream.concat(Stream.of(head), rows.stream())
                .flatMapToInt(row -> IntStream.of(row.get(column).length()))
                .max()
                .orElse(0);
    }
}
