package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Location;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.LocationWords;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.TollWords;
import org.onrecord.publishing.words.Voice;

/** Incidents one below the other: a table where there is room for one, else two lines each. */
final class IncidentTable {
    private static final List<String> HEADINGS =
            List.of("id", "day", "place", "kind", "killed", "injured", "reports", "");
    private static final int PLACE = 2;
    private static final int FIRST_NUMBER = 4;
    private static final int LAST_NUMBER = 6;

    /** Less room than this for a place, and the table becomes a list. */
    private static final int MIN_PLACE = 18;

    private static final int MAX_PLACE = 48;
    private static final int GAP = 2;
    private static final int LIST_INDENT = 4;

    private final List<IncidentSummary> incidents;
    private final Style style;

    IncidentTable(List<IncidentSummary> incidents, Style style) {
        this.incidents = incidents;
        this.style = style;
    }

    String text() {
        List<List<String>> rows = incidents.stream().map(IncidentTable::cells).toList();
        List<Integer> columns = columns(rows);
        return columns.get(PLACE) < MIN_PLACE
                ? incidents.stream().map(this::entry).collect(Collectors.joining())
                : table(rows, columns);
    }

    private static List<String> cells(IncidentSummary incident) {
        return List.of(
                Printable.of(incident.id()),
                incident.occurred().map(PeriodWords::brief).orElse(TollWords.NONE),
                place(incident).orElse(TollWords.NONE),
                incident.kind().map(KindWords::of).orElse(TollWords.NONE),
                TollWords.brief(incident.killed()),
                TollWords.brief(incident.injured()),
                incident.reports() + "/" + incident.stories(),
                (incident.disputed() ? "!" : " ") + (incident.claimed() ? "c" : " "));
    }

    /** The widest cell of each column; the place gets what is left, but no more than it needs. */
    private List<Integer> columns(List<List<String>> rows) {
        List<Integer> widest = IntStream.range(0, HEADINGS.size())
                .mapToObj(column -> Stream.concat(Stream.of(HEADINGS), rows.stream())
                        .mapToInt(row -> Wrapped.length(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        int others = IntStream.range(0, widest.size())
                        .filter(column -> column != PLACE)
                        .map(widest::get)
                        .sum()
                + GAP * (widest.size() - 1);
        int left = style.width() - others;
        int wanted = Math.max(MIN_PLACE, Math.min(MAX_PLACE, widest.get(PLACE)));
        return IntStream.range(0, widest.size())
                .mapToObj(column -> column == PLACE ? Math.min(left, wanted) : widest.get(column))
                .toList();
    }

    private String table(List<List<String>> rows, List<Integer> columns) {
        String lines = rows.stream().map(row -> line(row, columns)).collect(Collectors.joining());
        return style.dim(line(HEADINGS, columns).stripTrailing()) + "\n" + lines + legend();
    }

    private static String line(List<String> row, List<Integer> columns) {
        String line = IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column), column, columns.get(column)))
                .collect(Collectors.joining(" ".repeat(GAP)));
        return line.stripTrailing() + "\n";
    }

    private static String cell(String text, int column, int width) {
        String cut = Wrapped.length(text) > width ? cut(text, width) : text;
        String blanks = " ".repeat(width - Wrapped.length(cut));
        return column >= FIRST_NUMBER && column <= LAST_NUMBER ? blanks + cut : cut + blanks;
    }

    private static String cut(String text, int width) {
        return text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }

    private String legend() {
        String words = Stream.of(
                        Optional.of("reports/stories: copies of a story count once"),
                        Optional.of("! sources contradict each other")
                                .filter(mark -> incidents.stream().anyMatch(IncidentSummary::disputed)),
                        Optional.of("c responsibility claimed")
                                .filter(mark -> incidents.stream().anyMatch(IncidentSummary::claimed)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Wrapped.lines(style.dim(words), 0, style.width());
    }

    private String entry(IncidentSummary incident) {
        String toll =
                TollWords.brief(incident.killed()) + " killed, " + TollWords.brief(incident.injured()) + " injured";
        String first = Wrapped.cell(style.bold(Printable.of(incident.id())), 10)
                + Wrapped.cell(incident.occurred().map(PeriodWords::brief).orElse("no day told"), 14);
        String second = Stream.of(
                        Stream.concat(incident.kind().map(KindWords::of).stream(), place(incident).stream())
                                .collect(Collectors.joining(", ")),
                        CountWords.of(incident.reports(), "report") + " of " + CountWords.stories(incident.stories()),
                        incident.disputed() ? "disputed" : "",
                        incident.claimed() ? "claimed" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return Wrapped.row(first, toll, style.width()) + Wrapped.lines(second, LIST_INDENT, style.width());
    }

    /** The area, or where none is known, the venue. */
    private static Optional<String> place(IncidentSummary incident) {
        Optional<Location> location = incident.place().flatMap(Whereabouts::location);
        return location.map(LocationWords::of)
                .or(() -> incident.place().flatMap(Whereabouts::venue).map(Voice::name));
    }
}
