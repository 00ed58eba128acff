package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;

/** What one ledger writes out another one takes in, whichever databases they stand in. */
@ParameterizedClass
@EnumSource(Databases.class)
class ExchangeContractTest {
    private static final String A = "aaaaaaaaaa";
    private static final String B = "bbbbbbbbbb";

    private final Databases databases;

    @TempDir
    private Path folder;

    private List<String> lines = List.of();

    ExchangeContractTest(Databases databases) {
        this.databases = databases;
    }

    @BeforeEach
    void export() {
        try (Ledger ledger = Story.open(databases.fresh(folder), new SteppingClock())) {
            fill(ledger);
            lines = exported(ledger);
        }
    }

    private static void fill(Ledger ledger) {
        new Story("one").titled("“Odd” \ud83d\ude00 \ud83d words").enter(ledger, A);
        Story.several("two", "three").forEach(story -> story.enter(ledger, B));
        ledger.edit(edit(Edit.Action.MERGE, A, Optional.empty(), Optional.of(B)));
        new Story("four").enter(ledger, B);
        ledger.edit(edit(Edit.Action.SPLIT, B, Optional.of(new Story("four").id()), Optional.empty()));
        ledger.edit(edit(Edit.Action.UNDO, "", Optional.of("7"), Optional.empty()));
    }

    private static Entry.Edited edit(
            Edit.Action action, String incident, Optional<String> target, Optional<String> other) {
        return new Entry.Edited(
                action, incident, target, other, Optional.empty(), Optional.empty(), "Ann Example", "read both");
    }

    private static List<String> exported(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.export(lines::add);
        return lines;
    }

    private static long take(Ledger ledger, List<String> some) throws IOException {
        return new Import(ledger).from(new BufferedReader(new StringReader(String.join("\n", some) + "\n")));
    }

    private Ledger fresh() {
        return Story.open(databases.other().fresh(folder), Clock.systemUTC());
    }

    @Test
    void anImportIntoTheOtherDatabaseGivesTheSameExportAndTheSameRecords() throws IOException {
        LedgerAddress again = databases.fresh(folder);
        try (Ledger first = Story.open(again, new SteppingClock());
                Ledger other = fresh()) {
            fill(first);

            assertThat(take(other, lines)).isEqualTo(11);

            assertThat(exported(other)).isEqualTo(lines).hasSize(1 + 4 + 11);
            for (String incident : List.of(A, B)) {
                assertThat(other.record(incident, AsOf.NOW)).isEqualTo(first.record(incident, AsOf.NOW));
            }
            assertThat(other.incidents(IncidentQuery.ALL))
                    .isEqualTo(first.incidents(IncidentQuery.ALL))
                    .hasSize(3);
            assertThat(other.incidentsAfter(0, 10)).isEqualTo(first.incidentsAfter(0, 10));
            assertThat(take(other, lines)).isZero();
        }
    }

    @Test
    void anImportThatWasCutOffGoesOn() throws IOException {
        try (Ledger other = fresh()) {
            assertThatThrownBy(() -> take(other, lines.subList(0, 9)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageStartingWith("expected 11 entries as line 1 tells but found 4")
                    .hasMessageEndingWith("what it holds was kept");
            assertThat(other.lastEntry().number()).isEqualTo(4);

            assertThat(take(other, lines)).isEqualTo(7);

            assertThat(exported(other)).isEqualTo(lines);
        }
    }

    @Test
    void aLedgerThatHoldsOtherEntriesIsRefused() {
        try (Ledger other = fresh()) {
            new Story("another").enter(other, A);
            List<String> before = exported(other);

            assertThatThrownBy(() -> take(other, lines))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("entry 1 is another one there; import into a new ledger");
            assertThat(exported(other).stream().filter(line -> line.startsWith("{\"number\"")))
                    .isEqualTo(before.stream()
                            .filter(line -> line.startsWith("{\"number\""))
                            .toList());
        }
    }

    @Test
    void aLineThatIsBrokenIsRefusedWithItsNumberAndWhatStoodBeforeIsKept() throws IOException {
        try (Ledger other = fresh()) {
            refused(other, with(9, lines.get(8).substring(0, 40)), "line 9: Expected an entry as a JSON object");
            assertThat(other.lastEntry().number()).isEqualTo(3);
            refused(other, with(9, "{\"number\":4}"), "line 9: Expected ");
            refused(other, with(9, ""), "line 9: Expected ");
            refused(other, with(9, lines.get(9)), "expected entry 4 in line 9 but found 5; a line is missing");
            refused(
                    other,
                    with(3, "{\"kind\":\"capture\",\"digest\":\"x\"}"),
                    "expected a capture in line 3 but found");
            refused(other, with(3, "{\"kind\":\"capture\",\"digest\":"), "expected JSON in line 3 but found");
            refused(other, with(1, "{\"format\":\"onrecord-ledger/99\"}"), "expected an export of a ledger");
            refused(other, with(1, "no JSON"), "expected JSON in line 1");
            refused(other, List.of(), "expected an export of a ledger, onrecord-ledger/1, in line 1");
            refused(other, with(9, lines.get(8).replace("market", "harbour")), "expected 11 entries");

            assertThatThrownBy(() -> take(other, lines)).hasMessageContaining("entry 4 is another one there");
        }
    }

    private List<String> with(int number, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(number - 1, line);
        return changed;
    }

    private static void refused(Ledger ledger, List<String> some, String message) {
        assertThatThrownBy(() -> take(ledger, some))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anEntryThatNamesWhatNoneTellsOfIsRefused() {
        try (Ledger other = fresh()) {
            List<String> changed = new ArrayList<>(lines.subList(0, 5));
            changed.add(
                    "{\"number\":1,\"recordedAt\":\"2031-05-03T00:01:00Z\",\"kind\":\"edited\",\"action\":\"merge\","
                            + "\"incident\":\"nowhere\",\"other\":\"else\",\"by\":\"A\",\"reason\":\"b\"}");

            assertThatThrownBy(() -> take(other, changed))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("expected entry 1 to follow from those before");
            assertThat(other.lastEntry().number()).isZero();
        }
    }
}
