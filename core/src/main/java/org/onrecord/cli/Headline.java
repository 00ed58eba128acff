package org.onrecord.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.reading.Toll;

/** What happened, in a line: the sum of the main incident's figures and who says to have done it. */
final class Headline {
    private final Reading reading;

    private Headline(Reading reading) {
        this.reading = reading;
    }

    /** "At least 60 killed, more than 100 injured; responsibility claimed by the Islamic State group." */
    static String of(Reading reading) {
        return new Headline(reading).words();
    }

    private String words() {
        Toll toll = Toll.of(reading);
        String figures = Arrays.stream(Category.values())
                .flatMap(category -> toll.find(category).stream().map(line -> part(category, line)))
                .collect(Collectors.joining(", "));
        String claims = names(Stance.CLAIMS_RESPONSIBILITY, "responsibility claimed by ");
        String denials = names(Stance.DENIES_RESPONSIBILITY, "responsibility denied by ");
        String none = reading.figures().isEmpty() ? "no casualty figures found" : "no toll of the incident itself";
        String first = figures.isEmpty() ? none : figures;
        String line =
                Stream.of(first, claims, denials).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
        return line.substring(0, 1).toUpperCase(Locale.ENGLISH) + line.substring(1) + ".";
    }

    private static String part(Category category, Toll.Line line) {
        String words = line.figures().stream()
                .filter(figure -> figure.bounds().equals(line.bounds()))
                .map(Figure::text)
                .findFirst()
                .orElse("");
        String participle = category == Category.HOSTAGES ? "held hostage" : category.code();
        return Quantity.of(line.bounds(), words) + " " + participle;
    }

    private String names(Stance stance, String introduction) {
        String main = reading.mainIncident().map(Incident::id).orElse("");
        String names = reading.statements().stream()
                .filter(statement ->
                        statement.stance() == stance && statement.incident().equals(main))
                .flatMap(statement -> doer(statement).stream())
                .map(Voice::name)
                .distinct()
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "" : introduction + names;
    }

    private static Optional<Mention> doer(Statement statement) {
        return statement.actor().or(() -> statement.source().map(Source::mention));
    }
}
