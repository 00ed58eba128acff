package org.onrecord.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Advisory;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.publishing.words.Printable;

/**
 * A reading for people: what happened in a sentence, then what, where, when and who, the figures with their sources, and
 * who claims, confirms and warned.
 */
final class ReadingView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ReadingView() {}

    static String of(Reading reading, Style style) {
        Context context = new Context(reading.report());
        return head(reading, style)
                + "\n"
                + Wrapped.lines(style.bold(Headline.of(reading)), 0, style.width())
                + new IncidentFacts(reading, style).text()
                + new FigureTable(reading, context, style).text()
                + new StatementList(reading, style).text();
    }

    /** What stands between two readings. */
    static String separator(Style style) {
        return "\n" + style.dim("─".repeat(style.width())) + "\n\n";
    }

    private static String head(Reading reading, Style style) {
        Report report = reading.report();
        String title = report.title().isBlank() ? "(no title)" : Printable.of(report.title());
        String origin = Stream.concat(
                        report.publisher().map(Printable::of).stream(),
                        Stream.of(report.publishedAt().map(DAY::format).orElse("no date")))
                .collect(Collectors.joining(", "));
        return Wrapped.lines(style.bold(title), 0, style.width())
                + style.dim(origin)
                + "\n"
                + advisories(reading, style);
    }

    private static String advisories(Reading reading, Style style) {
        String terms = reading.advisories().stream()
                .map(Advisory::code)
                .map(code -> code.equals(Advisory.DRUG_USE.code()) ? "drug use" : code)
                .collect(Collectors.joining(", "));
        return terms.isEmpty() ? "" : style.dim("Content: " + terms) + "\n";
    }
}
