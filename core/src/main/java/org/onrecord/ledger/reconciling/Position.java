package org.onrecord.ledger.reconciling;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.Bounds;
import org.onrecord.model.Claim.Standing;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;

/** A figure that one source holds, from the report that has it first until the source gives another one. */
final class Position {
    /** How long a source must have been silent on a figure before a lower one takes its place. */
    private static final Duration SILENCE = Duration.ofHours(24);

    private final Attributed first;
    private final Set<String> reporters = new HashSet<>();
    private ReportedAt supported;
    private Optional<Boolean> includesAttackers;
    private Optional<Camp.Kind> kind = Optional.empty();
    private long turn;
    private Standing standing = Standing.CURRENT;

    Position(Attributed first, long turn) {
        this.first = first;
        supported = first.at();
        includesAttackers = first.assertion().figure().includesAttackers();
        repeat(first, turn);
    }

    /** Another report has it. */
    void repeat(Attributed claim, long atTurn) {
        ReportHead report = claim.assertion().report();
        reporters.add("story " + report.story());
        report.publisher().ifPresent(publisher -> reporters.add("publisher " + publisher));
        if (claim.at().to().isAfter(supported.to())) {
            supported = claim.at();
        }
        includesAttackers =
                includesAttackers.or(() -> claim.assertion().figure().includesAttackers());
        turn = atTurn;
    }

    /** Whether the publisher of a report, or its story, has had it already. */
    boolean hasReporter(ReportHead report) {
        return reporters.contains("story " + report.story())
                || report.publisher()
                        .filter(publisher -> reporters.contains("publisher " + publisher))
                        .isPresent();
    }

    /** Whether a moment comes a day or more after the last report that has it, the days being as far apart as they can. */
    boolean isSilentAt(ReportedAt moment) {
        return isDayAfter(supported, moment);
    }

    static boolean isDayAfter(ReportedAt earlier, ReportedAt later) {
        return Duration.between(earlier.to(), later.from()).compareTo(SILENCE) >= 0;
    }

    /** Whether its last support lies strictly before another position was taken. */
    boolean endedBefore(Position other) {
        return supported.to().isBefore(other.since().from());
    }

    /** Whether it was taken strictly before the last support of another position. */
    boolean beganBefore(Position other) {
        return since().to().isBefore(other.supported().from());
    }

    void stand(Standing next) {
        standing = next;
    }

    Standing standing() {
        return standing;
    }

    /** The kind of camp that it belongs to, which is found out once. */
    Camp.Kind kind(Function<Attributed, Camp.Kind> byFirst) {
        if (kind.isEmpty()) {
            kind = Optional.of(byFirst.apply(first));
        }
        return kind.get();
    }

    String id() {
        return first.id();
    }

    Attributed first() {
        return first;
    }

    String origin() {
        return first.chain().origin();
    }

    Bounds bounds() {
        return first.bounds();
    }

    ReportedAt since() {
        return first.at();
    }

    ReportedAt supported() {
        return supported;
    }

    Optional<Boolean> includesAttackers() {
        return includesAttackers;
    }

    /** The number of the claim that supported it last, in the order of the fold. */
    long turn() {
        return turn;
    }
}
