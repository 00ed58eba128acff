package org.onrecord.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.BoundName;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.RuleWords;
import org.onrecord.publishing.words.TollWords;

/** The toll that stands, a line a category: the least, the best and the greatest number, and what they rest on. */
final class TollTable {
    private static final List<String> HEADINGS = List.of("", "low", "best", "high", "sources");
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int MIN_NUMBER = 7;
    private static final int NARROW = 60;

    private final IncidentRecord record;
    private final TollRule rule;
    private final Style style;

    TollTable(IncidentRecord record, TollRule rule, Style style) {
        this.record = record;
        this.rule = rule;
        this.style = style;
    }

    /** Empty where no category has a toll. */
    String text() {
        List<TollSeries> told = record.tolls().stream()
                .filter(series -> !series.toll(rule).equals(Toll.NONE))
                .toList();
        if (told.isEmpty()) {
            return "";
        }
        List<List<String>> rows = told.stream().map(this::cells).toList();
        int least = style.width() < NARROW ? 1 : MIN_NUMBER;
        List<Integer> columns = IntStream.range(0, HEADINGS.size())
                .mapToObj(column -> Stream.concat(Stream.of(HEADINGS), rows.stream())
                        .mapToInt(row -> Math.max(column == 0 ? 0 : least, Wrapped.length(row.get(column))))
                        .max()
                        .orElse(0))
                .toList();
        String lines = IntStream.range(0, told.size())
                .mapToObj(i -> Wrapped.row(
                        line(rows.get(i), columns) + "  ",
                        style.dim(TollWords.why(told.get(i).toll(rule))),
                        style.width()))
                .map(line -> line.replaceAll(" +\n", "\n"))
                .collect(Collectors.joining());
        return "\n" + style.heading("Toll") + style.dim(" by " + RuleWords.of(rule)) + "\n"
                + style.dim(line(HEADINGS, columns)) + "\n" + lines;
    }

    private List<String> cells(TollSeries series) {
        Toll toll = series.toll(rule);
        return List.of(
                TollWords.name(series),
                TollWords.number(toll, BoundName.LOW),
                TollWords.number(toll, BoundName.BEST),
                TollWords.number(toll, BoundName.HIGH),
                CountWords.number(toll.sources()));
    }

    private static String line(List<String> row, List<Integer> columns) {
        return " ".repeat(INDENT)
                + IntStream.range(0, row.size())
                        .mapToObj(column -> cell(row.get(column), column, columns.get(column)))
                        .collect(Collectors.joining(" ".repeat(GAP)));
    }

    private static String cell(String text, int column, int width) {
        String blanks = " ".repeat(width - Wrapped.length(text));
        return column == 0 ? text + blanks : blanks + text;
    }
}
