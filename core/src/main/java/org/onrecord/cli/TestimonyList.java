package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Statement;
import org.onrecord.model.Testimony;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.StanceWords;
import org.onrecord.publishing.words.TestimonyFold;

/** Who claims, denies and accuses, who confirms, doubts and investigates, and who warned. */
final class TestimonyList {
    private static final int INDENT = 2;
    private static final int LABEL_COLUMNS = 16;

    private final IncidentRecord record;
    private final MomentWords moments;
    private final boolean unfolded;
    private final Style style;

    /** @param unfolded whether each report's words stand by themselves, also where a source says the same again */
    TestimonyList(IncidentRecord record, boolean unfolded, Style style) {
        this.record = record;
        this.moments = MomentWords.of(record.reports());
        this.unfolded = unfolded;
        this.style = style;
    }

    /** Empty where nobody testifies. */
    String text() {
        return Arrays.stream(TestimonyFold.Part.values()).map(this::section).collect(Collectors.joining());
    }

    private String section(TestimonyFold.Part part) {
        String rows = folds(part).map(this::row).collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n" + style.heading(part.heading()) + "\n" + rows;
    }

    private Stream<TestimonyFold> folds(TestimonyFold.Part part) {
        return unfolded
                ? record.testimonies().stream()
                        .filter(part::holds)
                        .map(testimony -> new TestimonyFold(List.of(testimony)))
                : TestimonyFold.of(record.testimonies(), part).stream();
    }

    private String row(TestimonyFold same) {
        Testimony first = same.first();
        Statement statement = first.statement();
        String label =
                " ".repeat(INDENT) + Wrapped.cell(style.bold(StanceWords.label(statement.stance())), LABEL_COLUMNS);
        String origin = moments.of(first.report().reportedAt()) + ", " + ChainWords.publisher(first.chain()) + " ["
                + first.id() + "]";
        String repeated = same.repeated();
        return Wrapped.row(label, same.voice(), style.width())
                + Wrapped.lines(Printable.of(statement.text()), 2 * INDENT, style.width())
                + Wrapped.lines(
                        style.dim(origin + (repeated.isEmpty() ? "" : " " + repeated)), 2 * INDENT, style.width());
    }
}
