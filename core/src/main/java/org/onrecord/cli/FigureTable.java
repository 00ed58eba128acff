package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Reading;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.publishing.words.IncidentPhrase;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.Quantity;
import org.onrecord.publishing.words.Voice;

/** The figures of a reading by category: how many, who is counted, who says so, and the sentence. */
final class FigureTable {
    private static final int INDENT = 2;
    private static final int NUMBER_COLUMNS = 22;
    private static final int SUBJECT_COLUMNS = 24;

    private final Reading reading;
    private final Context context;
    private final Style style;
    private final Map<String, Statement> statements;
    private final Set<String> totals;

    FigureTable(Reading reading, Context context, Style style) {
        this.reading = reading;
        this.context = context;
        this.style = style;
        this.statements = reading.statements().stream().collect(Collectors.toMap(Statement::id, s -> s));
        this.totals = reading.incidents().stream()
                .filter(incident -> incident.scope() == Incident.Scope.TOTAL)
                .map(Incident::id)
                .collect(Collectors.toSet());
    }

    /** The main incident's figures, then those of others under headings of their own; empty where there are none. */
    String text() {
        Map<String, List<Figure>> sections = new LinkedHashMap<>();
        sections.put(
                style.heading("Figures"),
                reading.figures().stream().filter(reading::isMain).toList());
        IncidentPhrase phrase = new IncidentPhrase(reading);
        Map<String, String> headings = reading.incidents().stream()
                .filter(incident -> !incident.main())
                .collect(Collectors.toMap(Incident::id, incident -> heading(incident, phrase)));
        for (Figure figure : reading.figures()) {
            if (!reading.isMain(figure)) {
                String heading = Objects.requireNonNull(headings.get(figure.incident()), "a reading resolves its ids");
                sections.computeIfAbsent(heading, h -> new ArrayList<>()).add(figure);
            }
        }
        return sections.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue()))
                .collect(Collectors.joining());
    }

    /** What is known of another incident; those of which nothing is stand under one heading. */
    private String heading(Incident incident, IncidentPhrase phrase) {
        String scope = incident.scope() == Incident.Scope.TOTAL ? "Total" : "Other incident";
        return phrase.of(incident)
                .map(words -> style.heading(scope) + ": " + words)
                .orElse(style.heading("Other incidents and totals"));
    }

    private String section(String heading, List<Figure> figures) {
        if (figures.isEmpty()) {
            return "";
        }
        return Arrays.stream(Category.values())
                .map(category -> category(category, figures))
                .collect(Collectors.joining("", "\n" + Wrapped.lines(heading, 0, style.width()), ""));
    }

    private String category(Category category, List<Figure> figures) {
        String rows = figures.stream()
                .filter(figure -> figure.category() == category)
                .map(this::row)
                .collect(Collectors.joining());
        String name = category.code().substring(0, 1).toUpperCase(Locale.ENGLISH)
                + category.code().substring(1);
        return rows.isEmpty() ? "" : style.bold(name) + "\n" + rows;
    }

    private String row(Figure figure) {
        String number = Quantity.of(figure.bounds(), figure.text()) + (figure.implicit() ? " (implied)" : "");
        String cells = " ".repeat(INDENT)
                + Wrapped.cell(style.bold(number), NUMBER_COLUMNS)
                + Wrapped.cell(subject(figure), SUBJECT_COLUMNS);
        return Wrapped.row(cells, source(figure), style.width())
                + Wrapped.lines(context.around(figure.span(), style), 2 * INDENT, style.width());
    }

    private String subject(Figure figure) {
        String attackers = figure.includesAttackers()
                .map(included -> included ? ", attackers included" : ", attackers not counted")
                .orElse("");
        boolean total = totals.contains(figure.incident());
        return Printable.of(figure.subject()) + attackers + (total ? ", a total over many" : "");
    }

    private String source(Figure figure) {
        return figure.statement()
                .map(id -> Objects.requireNonNull(statements.get(id), "a reading resolves its ids"))
                .map(statement -> Voice.of(statement) + attitude(statement.stance()))
                .orElseGet(() -> style.dim("the publisher itself"));
    }

    /** What a source does with the figure, where it does anything but report it. */
    private static String attitude(Stance stance) {
        return switch (stance) {
            case REPORTS -> "";
            case CLAIMS_RESPONSIBILITY -> " (claiming responsibility)";
            case DENIES_RESPONSIBILITY -> " (denying responsibility)";
            case ACCUSES -> " (accusing)";
            case CONFIRMS -> " (confirming)";
            case DENIES -> " (denying)";
            case DOUBTS -> " (doubting)";
            case INVESTIGATES -> " (investigating)";
            case WARNS -> " (warning)";
        };
    }
}
