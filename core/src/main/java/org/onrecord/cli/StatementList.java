package org.onrecord.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Reading;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** The statements of a reading that do more than report: who speaks, through whom, and the words. */
final class StatementList {
    private static final int INDENT = 2;
    private static final int LABEL_COLUMNS = 22;

    private final Reading reading;
    private final Style style;

    StatementList(Reading reading, Style style) {
        this.reading = reading;
        this.style = style;
    }

    /** Claims, denials and accusations; confirmations, doubts and investigations; warnings; empty where there are none. */
    String text() {
        return section(
                        "Responsibility",
                        EnumSet.of(Stance.CLAIMS_RESPONSIBILITY, Stance.DENIES_RESPONSIBILITY, Stance.ACCUSES))
                + section(
                        "Confirmations, doubts, investigations",
                        EnumSet.of(Stance.CONFIRMS, Stance.DENIES, Stance.DOUBTS, Stance.INVESTIGATES))
                + section("Warnings beforehand", EnumSet.of(Stance.WARNS));
    }

    private String section(String name, Set<Stance> stances) {
        String rows = reading.statements().stream()
                .filter(statement -> stances.contains(statement.stance()))
                .map(this::row)
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n" + style.heading(name) + "\n" + rows;
    }

    private String row(Statement statement) {
        String words = Printable.of(statement.text());
        String label = " ".repeat(INDENT) + Wrapped.cell(style.bold(label(statement.stance())), LABEL_COLUMNS);
        String voice = Voice.of(statement) + actor(statement) + recipient(statement);
        return Wrapped.row(label, voice, style.width()) + Wrapped.lines(words, 2 * INDENT, style.width());
    }

    static String label(Stance stance) {
        return switch (stance) {
            case REPORTS -> "report";
            case CLAIMS_RESPONSIBILITY -> "claimed";
            case DENIES_RESPONSIBILITY -> "denied";
            case ACCUSES -> "accusation";
            case CONFIRMS -> "confirmation";
            case DENIES -> "denial";
            case DOUBTS -> "doubt";
            case INVESTIGATES -> "investigation";
            case WARNS -> "warning";
        };
    }

    /** The one who is said to have done it, unless it is the speaker. */
    static String actor(Statement statement) {
        return statement
                .actor()
                .filter(actor -> statement
                        .source()
                        .map(source -> !source.mention().text().equalsIgnoreCase(actor.text()))
                        .orElse(true))
                .map(actor -> ", of " + Voice.name(actor))
                .orElse("");
    }

    static String recipient(Statement statement) {
        return statement.recipient().map(r -> ", to " + Voice.name(r)).orElse("");
    }
}
