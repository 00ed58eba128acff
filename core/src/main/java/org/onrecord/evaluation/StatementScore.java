package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/**
 * Counts matched statements of some stances over the reports added to it.
 *
 * <p>In the order of the gold, each takes the first free statement of its stance that overlaps it.
 */
final class StatementScore {
    static final Set<Stance> CLAIMS =
            Set.of(Stance.CLAIMS_RESPONSIBILITY, Stance.DENIES_RESPONSIBILITY, Stance.ACCUSES);
    static final Set<Stance> CONFIRMATIONS = Set.of(Stance.CONFIRMS, Stance.DENIES, Stance.DOUBTS, Stance.INVESTIGATES);
    static final Set<Stance> WARNINGS = Set.of(Stance.WARNS);

    private final Set<Stance> stances;
    private int gold;
    private int predicted;
    private int matched;
    private int speakerRight;
    private int groupRight;
    private final List<Detail> details = new ArrayList<>();

    StatementScore(Set<Stance> stances) {
        this.stances = stances;
    }

    void add(List<GoldStatement> expected, Reading reading) {
        List<Statement> statements = reading.statements().stream()
                .filter(statement -> stances.contains(statement.stance()))
                .toList();
        String id = reading.report().id();
        BitSet taken = new BitSet();
        gold += expected.size();
        predicted += statements.size();
        for (GoldStatement one : expected) {
            OptionalInt match = IntStream.range(0, statements.size())
                    .filter(index -> !taken.get(index) && one.isMatchedBy(statements.get(index)))
                    .findFirst();
            match.ifPresent(taken::set);
            match.ifPresent(index -> compare(one, statements.get(index), id));
            if (match.isEmpty()) {
                details.add(Detail.of(
                        id, "MISS", one.stance().code(), "by " + one.by().orElse("none"), one.quote()));
            }
        }
        IntStream.range(0, statements.size())
                .filter(index -> !taken.get(index))
                .mapToObj(statements::get)
                .forEach(one ->
                        details.add(Detail.of(id, "SPURIOUS", one.stance().code(), one.cue(), one.text())));
    }

    private void compare(GoldStatement expected, Statement statement, String report) {
        Optional<String> speaker = statement.source().map(Source::mention).map(Mention::text);
        boolean speakerAgrees = HeadWords.agree(expected.by(), speaker);
        matched++;
        speakerRight += speakerAgrees ? 1 : 0;
        groupRight += HeadWords.agree(expected.group(), actor(statement)) ? 1 : 0;
        if (!speakerAgrees) {
            details.add(Detail.of(
                    report,
                    "SPEAKER",
                    expected.quote(),
                    "gold: " + expected.by().orElse("none"),
                    "got: " + speaker.orElse("none")));
        }
    }

    /** Who is said to have done it; a group that claims or denies for itself need not be named twice. */
    private static Optional<String> actor(Statement statement) {
        Optional<Mention> self = statement.stance() == Stance.ACCUSES
                ? Optional.empty()
                : statement.source().map(Source::mention);
        return statement.actor().or(() -> self).map(Mention::text);
    }

    Rates rates() {
        return Rates.of(matched, predicted, gold);
    }

    Share speakerRight() {
        return new Share(speakerRight, matched);
    }

    Share groupRight() {
        return new Share(groupRight, matched);
    }

    List<Detail> details() {
        return List.copyOf(details);
    }
}
