package org.onrecord.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Mention;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.model.Testimony;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.ClaimFold;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.StanceWords;

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
        return section(
                        "Responsibility",
                        EnumSet.of(Stance.CLAIMS_RESPONSIBILITY, Stance.DENIES_RESPONSIBILITY, Stance.ACCUSES))
                + section(
                        "Confirmations, doubts, investigations",
                        EnumSet.of(Stance.CONFIRMS, Stance.DENIES, Stance.DOUBTS, Stance.INVESTIGATES))
                + section("Warnings beforehand", EnumSet.of(Stance.WARNS));
    }

    private String section(String heading, Set<Stance> stances) {
        Map<String, List<Testimony>> folded = new LinkedHashMap<>();
        record.testimonies().stream()
                .filter(testimony -> stances.contains(testimony.statement().stance()))
                .forEach(testimony -> folded.computeIfAbsent(key(testimony), key -> new ArrayList<>())
                        .add(testimony));
        String rows = folded.values().stream().map(this::row).collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n" + style.heading(heading) + "\n" + rows;
    }

    /** What one source does once, however many report it; doubts of one source may be many, so their words count. */
    private String key(Testimony testimony) {
        Statement statement = testimony.statement();
        String about = switch (statement.stance()) {
            case CLAIMS_RESPONSIBILITY, DENIES_RESPONSIBILITY -> "";
            case ACCUSES -> statement.actor().map(Mention::text).orElse(statement.text());
            default -> statement.text();
        };
        return unfolded
                ? testimony.id()
                : statement.stance() + "\n" + testimony.chain().origin() + "\n" + about;
    }

    private String row(List<Testimony> same) {
        Testimony first = same.get(0);
        Statement statement = first.statement();
        String label =
                " ".repeat(INDENT) + Wrapped.cell(style.bold(StanceWords.label(statement.stance())), LABEL_COLUMNS);
        String voice = ChainWords.of(first.chain())
                + (sameName(first) ? "" : StanceWords.actor(statement))
                + StanceWords.recipient(statement);
        List<ReportHead> others = same.stream()
                .map(Testimony::report)
                .filter(report -> !report.id().equals(first.report().id()))
                .distinct()
                .toList();
        String origin = moments.of(first.report().reportedAt()) + ", " + ChainWords.publisher(first.chain()) + " ["
                + first.id() + "]";
        String repeated = ClaimFold.repeated(others, "so");
        return Wrapped.row(label, voice, style.width())
                + Wrapped.lines(Printable.of(statement.text()), 2 * INDENT, style.width())
                + Wrapped.lines(
                        style.dim(origin + (repeated.isEmpty() ? "" : " " + repeated)), 2 * INDENT, style.width());
    }

    private static boolean sameName(Testimony testimony) {
        return testimony
                .statement()
                .actor()
                .filter(actor -> actor.text().equalsIgnoreCase(testimony.chain().source()))
                .isPresent();
    }
}
