package org.onrecord.ledger.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Period;
import org.onrecord.model.Stance;
import org.onrecord.model.Toll;
import org.onrecord.model.Whereabouts;

class SummariesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 22);

    private final WrittenLedger ledger = new WrittenLedger();

    @Test
    void aSummaryTellsWhatTheRecordHolds() {
        ledger.enter(report("r1", 0, "Forty dead in hall").killed(40).kind(IncidentKind.SHOOTING));
        ledger.enter(report("r2", 2, "Sixty dead in hall")
                .killed(60)
                .happened(DAY, DAY)
                .at("Old Hall", Optional.empty())
                .says("the group", Stance.CLAIMS_RESPONSIBILITY));
        ledger.enter(report("r3", 4, "60 DEAD IN HALL").copyOf("r2"));
        ledger.enter(report("r4", 6, ""));

        IncidentSummary summary = Summaries.of(ledger.record("a"));

        assertThat(summary.id()).isEqualTo("a");
        assertThat(summary.title()).isEqualTo("Sixty dead in hall");
        assertThat(summary.kind()).contains(IncidentKind.SHOOTING);
        assertThat(summary.occurred()).contains(Period.day(DAY));
        assertThat(summary.place().flatMap(Whereabouts::venue)).contains("Old Hall");
        assertThat(summary.killed().best().map(Toll.Bound::value)).contains(60L);
        assertThat(summary.injured()).isEqualTo(Toll.NONE);
        assertThat(summary.reports()).isEqualTo(4);
        assertThat(summary.stories()).isEqualTo(3);
        assertThat(summary.disputed()).isFalse();
        assertThat(summary.claimed()).isTrue();
        assertThat(summary.firstReportedAt()).isEqualTo(at(0));
        assertThat(summary.lastReportedAt()).isEqualTo(at(6));
    }

    @Test
    void aCopysHeadlineIsBetterThanNone() {
        ledger.enter(report("r1", 0, ""));
        ledger.enter(
                report("r2", 2, "Forty dead in hall").copyOf("r1").says("the group", Stance.DENIES_RESPONSIBILITY));

        IncidentSummary summary = Summaries.of(ledger.record("a"));

        assertThat(summary.title()).isEqualTo("Forty dead in hall");
        assertThat(summary.claimed()).isFalse();
        assertThat(summary.kind()).isEmpty();
    }

    private static Draft report(String id, int hour, String title) {
        return new Draft(id).on("a").published(at(hour)).titled(title);
    }

    private static Instant at(int hour) {
        return Draft.NOON.plus(Duration.ofHours(hour));
    }
}
