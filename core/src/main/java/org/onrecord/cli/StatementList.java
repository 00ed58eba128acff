package org.onrecord.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Reading;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.StanceWords;
import org.onrecord.publishing.words.Voice;

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
        String label =
                " ".repeat(INDENT) + Wrapped.cell(style.bold(StanceWords.label(statement.stance())), LABEL_COLUMNS);
        String voice = Voice.of(statement) + StanceWords.actor(statement) + StanceWords.recipient(statement);
        return Wrapped.row(label, voice, style.width()) + Wrapped.lines(words, 2 * INDENT, style.width());
    }
}
