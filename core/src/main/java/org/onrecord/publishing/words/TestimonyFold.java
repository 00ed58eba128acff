package org.onrecord.publishing.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Mention;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.model.Testimony;

/**
 * What one source does once, however many report it.
 *
 * @param all the same by several reports, the first one first; never empty
 */
public record TestimonyFold(List<Testimony> all) {
    public TestimonyFold {
        all = List.copyOf(all);
    }

    /** The parts in which testimonies are shown. */
    public enum Part {
        RESPONSIBILITY(
                "Responsibility",
                EnumSet.of(Stance.CLAIMS_RESPONSIBILITY, Stance.DENIES_RESPONSIBILITY, Stance.ACCUSES)),
        JUDGEMENTS(
                "Confirmations, doubts, investigations",
                EnumSet.of(Stance.CONFIRMS, Stance.DENIES, Stance.DOUBTS, Stance.INVESTIGATES)),
        WARNINGS("Warnings beforehand", EnumSet.of(Stance.WARNS));

        private final String heading;
        private final Set<Stance> stances;

        Part(String heading, Set<Stance> stances) {
            this.heading = heading;
            this.stances = stances;
        }

        public String heading() {
            return heading;
        }

        public boolean holds(Testimony testimony) {
            return stances.contains(testimony.statement().stance());
        }
    }

    /** The testimonies of a part, each with those that say the same. */
    public static List<TestimonyFold> of(List<Testimony> testimonies, Part part) {
        Map<String, List<Testimony>> folded = new LinkedHashMap<>();
        testimonies.stream()
                .filter(part::holds)
                .forEach(testimony -> folded.computeIfAbsent(key(testimony), key -> new ArrayList<>())
                        .add(testimony));
        return folded.values().stream().map(TestimonyFold::new).toList();
    }

    /** Doubts of one source may be many, so their words count. */
    private static String key(Testimony testimony) {
        Statement statement = testimony.statement();
        String about = switch (statement.stance()) {
            case CLAIMS_RESPONSIBILITY, DENIES_RESPONSIBILITY -> "";
            case ACCUSES -> statement.actor().map(Mention::text).orElse(statement.text());
            default -> statement.text();
        };
        return statement.stance() + "\n" + testimony.chain().origin() + "\n" + about;
    }

    public Testimony first() {
        return all.get(0);
    }

    /** Who does it, of whom and to whom: "the Interior Ministry, of the Dawn Front". */
    public String voice() {
        Statement statement = first().statement();
        return ChainWords.of(first().chain())
                + (isOfItself() ? "" : StanceWords.actor(statement))
                + StanceWords.recipient(statement);
    }

    private boolean isOfItself() {
        return first().statement()
                .actor()
                .filter(actor -> actor.text().equalsIgnoreCase(first().chain().source()))
                .isPresent();
    }

    /** "… and 4 more reports of 2 stories say so"; empty where no other report does. */
    public String repeated() {
        List<ReportHead> others = all.stream()
                .map(Testimony::report)
                .filter(report -> !report.id().equals(first().report().id()))
                .distinct()
                .toList();
        return ClaimFold.repeated(others, "so");
    }
}
