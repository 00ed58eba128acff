package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.ReportHead;

/** What a ledger does, on every database alike. */
@ParameterizedClass
@EnumSource(Databases.class)
class LedgerContractTest {
    private static final String A = "aaaaaaaaaa";
    private static final String B = "bbbbbbbbbb";

    private final Databases databases;

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.File(Path.of("none"));
    private Optional<Ledger> opened = Optional.empty();

    LedgerContractTest(Databases databases) {
        this.databases = databases;
    }

    @BeforeEach
    void open() {
        address = databases.fresh(folder);
        opened = Optional.of(Story.open(address, new SteppingClock()));
    }

    @AfterEach
    void close() {
        opened.ifPresent(Ledger::close);
    }

    private Ledger ledger() {
        return opened.orElseThrow();
    }

    private List<String> exported() {
        List<String> lines = new ArrayList<>();
        ledger().export(lines::add);
        return lines;
    }

    @Test
    void anEmptyLedgerHoldsNothing() {
        assertThat(ledger().incidents(IncidentQuery.ALL)).isEmpty();
        assertThat(ledger().record(A, AsOf.NOW)).isEmpty();
        assertThat(ledger().report("r")).isEmpty();
        assertThat(ledger().capture("c")).isEmpty();
        assertThat(ledger().state("place")).isEmpty();
        assertThat(ledger().lastEntry()).isEqualTo(EntryLog.beginning());
        assertThat(exported()).hasSize(1);
    }

    @Test
    void entriesAreNumberedWithoutGapsAndEachDigestCoversTheOneBefore() {
        new Story("one").enter(ledger(), A);
        new Story("two").enter(ledger(), A);
        new Story("three").enter(ledger(), B);

        List<EntryLog.Row> rows = ledger().entriesAfter(0, 100);

        assertThat(rows).extracting(EntryLog.Row::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(rows)
                .extracting(EntryLog.Row::kind)
                .containsExactly("received", "read", "received", "read", "received", "read");
        String before = EntryLog.FIRST_DIGEST;
        for (EntryLog.Row row : rows) {
            assertThat(row.digest()).isEqualTo(EntryLog.digest(before, row.recordedAt(), row.body()));
            before = row.digest();
        }
    }

    @Test
    void whatIsEnteredStaysWhenALedgerIsClosedAndOpened() {
        new Story("one").enter(ledger(), A);
        List<String> before = exported();
        ledger().close();

        opened = Optional.of(Story.open(address, new SteppingClock()));

        assertThat(exported()).isEqualTo(before);
        try (Ledger reading = Ledger.openToRead(address)) {
            assertThat(reading.record(A, AsOf.NOW)).isPresent();
            assertThatThrownBy(() -> reading.write(Writing::lastNumber)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        new Story("one").enter(ledger(), A);
        List<String> before = exported();

        assertThatThrownBy(() -> ledger().write(writing -> {
                    new Story("two").enter(writing, A);
                    writing.setState("place", "far");
                    writing.addSkipped("here", "broken", "no text");
                    throw new IllegalArgumentException("no more");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no more");

        assertThat(exported()).isEqualTo(before);
        assertThat(ledger().state("place")).isEmpty();
        assertThat(ledger().<List<KnownIncident>>write(writing -> writing.candidates(List.of("market"))))
                .extracting(KnownIncident::id)
                .containsExactly(A);
        assertThat(new Story("two").enter(ledger(), A)).isEqualTo(4);
        assertThat(ledger().record(A, AsOf.NOW).orElseThrow().reports()).hasSize(2);
    }

    @Test
    void theSameCaptureIsKeptOnceAndTheReportIsKnown() {
        Story story = new Story("one");
        story.enter(ledger(), A);

        ledger().<Boolean>write(writing -> {
            assertThat(writing.hasReport(story.id())).isTrue();
            assertThat(ledger().hasCapture(story.capture().digest())).isTrue();
            writing.add(story.capture());
            return true;
        });

        assertThat(ledger().hasReport(story.id())).isTrue();
        assertThat(ledger().capturesAfter("", 10)).hasSize(1);
        assertThat(ledger().report(story.id())).contains(story.report());
        StoredCapture kept = ledger().capture(story.capture().digest()).orElseThrow();
        assertThat(kept).usingRecursiveComparison().isEqualTo(story.capture());
    }

    @Test
    void aNewerReadingAddsAnEntryAndTheRecordRestsOnIt() {
        Story story = new Story("one");
        story.enter(ledger(), A);
        new Story("two").of(IncidentKind.SHOOTING).enter(ledger(), B);
        Story again = new Story("one").of(IncidentKind.SHOOTING).readBy("by hand/2");

        long number = ledger().write(writing -> writing.append(again.linkedTo(A)));

        assertThat(number).isEqualTo(5);
        assertThat(record(A).kinds()).containsExactly(IncidentKind.SHOOTING);
        assertThat(summary(A).kind()).contains(IncidentKind.SHOOTING);
        assertThat(record(A).reports()).hasSize(1);
        assertThat(profile(A)).isEqualTo(again.profile());
    }

    @Test
    void aNewerReadingMayTellOfAnotherIncident() {
        Story story = new Story("one");
        story.enter(ledger(), A);
        new Story("two").saying("harbour").enter(ledger(), B);

        ledger().write(writing -> writing.append(story.linkedTo(B)));

        assertThat(ledger().record(A, AsOf.NOW)).isEmpty();
        assertThat(record(B).reports()).hasSize(2);
        assertThat(ledger().incidents(IncidentQuery.ALL))
                .extracting(IncidentSummary::id)
                .containsExactly(B);
        assertThat(ledger().<Optional<String>>write(writing -> writing.incidentOf(story.id())))
                .contains(B);
    }

    @Test
    void aRecordIsSeenAsItStoodAndAsItWasReported() {
        Story late = new Story("late").published(Instant.parse("2031-05-03T08:00:00Z"));
        new Story("early").published(Instant.parse("2031-05-03T20:00:00Z")).enter(ledger(), A); // minute 1
        late.enter(ledger(), A); // minute 2

        assertThat(reports(recorded(SteppingClock.at(0)))).isEmpty();
        assertThat(reports(recorded(SteppingClock.at(1)))).hasSize(1);
        assertThat(reports(recorded(SteppingClock.at(2)))).hasSize(2);
        assertThat(reports(new AsOf(Optional.empty(), Optional.of(Instant.parse("2031-05-03T12:00:00Z")))))
                .extracting(ReportHead::id)
                .containsExactly(late.id());
        assertThat(reports(
                        new AsOf(Optional.of(SteppingClock.at(1)), Optional.of(Instant.parse("2031-05-03T12:00:00Z")))))
                .isEmpty();
    }

    private static AsOf recorded(Instant moment) {
        return new AsOf(Optional.of(moment), Optional.empty());
    }

    private List<ReportHead> reports(AsOf asOf) {
        return ledger().record(A, asOf).map(IncidentRecord::reports).orElse(List.of());
    }

    @Test
    void theStateOfAPlaceIsTheLastThatWasTold() {
        ledger().write(writing -> {
            writing.setState("a", "1");
            writing.setState("b", "2");
            return 0;
        });
        ledger().write(writing -> {
            writing.setState("a", "3");
            writing.addSkipped("x\u0000y", "broken", "no\u0000text");
            writing.addSkipped("z", "broken", "no text");
            return 0;
        });

        assertThat(ledger().state("a")).contains("3");
        assertThat(ledger().state("b")).contains("2");
        assertThat(Databases.ask(address, "SELECT reason FROM skipped ORDER BY number"))
                .containsExactly(Optional.of("no text"), Optional.of("no text"));
    }

    @Test
    void candidatesAreThoseThatShareMostKeysTheNewestFirstAndNoMoreThan32() {
        List<String> ids = new ArrayList<>();
        ledger().write(writing -> {
            for (int i = 0; i < 40; i++) {
                String id = "incident%02d".formatted(i);
                ids.add(0, id);
                new Story("s" + i).saying("market", "word" + i).enter(writing, id);
            }
            return 0;
        });

        assertThat(candidates("market")).containsExactlyElementsOf(ids.subList(0, 32));
        assertThat(candidates("market", "word3")).hasSize(32).startsWith("incident03", "incident39");
        assertThat(candidates("word7", "none")).containsExactly("incident07");
        assertThat(candidates()).isEmpty();
    }

    @Test
    void aCandidateTellsWhatAllItsReportsTell() {
        new Story("one").saying("market", "blast").enter(ledger(), A);
        new Story("two").saying("market", "fire").enter(ledger(), A);

        assertThat(profile(A).words()).containsOnlyKeys("market", "blast", "fire");
    }

    private List<String> candidates(String... keys) {
        return ledger().write(writing -> writing.candidates(List.of(keys)).stream()
                .map(KnownIncident::id)
                .toList());
    }

    private IncidentProfile profile(String incident) {
        return ledger().write(writing -> writing.candidates(List.of("market")).stream()
                .filter(known -> known.id().equals(incident))
                .map(KnownIncident::profile)
                .findFirst()
                .orElseThrow());
    }

    private IncidentRecord record(String incident) {
        return ledger().record(incident, AsOf.NOW).orElseThrow();
    }

    private IncidentSummary summary(String incident) {
        return ledger().incidents(IncidentQuery.ALL).stream()
                .filter(line -> line.id().equals(incident))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIncidentOfManyReportsIsFoldedNowAndThenAndInTheEnd() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            stories.add(new Story("s" + i));
        }
        stories.forEach(story -> story.enter(ledger(), A));
        assertThat(summary(A).reports()).isBetween(50L, 60L);

        ledger().foldAll();

        assertThat(summary(A).reports()).isEqualTo(60);
        assertThat(record(A).reports()).hasSize(60);
    }

    @Test
    void idsAreCompletedFiveAtMost() {
        for (String id : List.of("ab1", "ab2", "ab3", "ab4", "ab5", "ab6", "b_1")) {
            new Story(id).enter(ledger(), id);
        }

        assertThat(ledger().complete("ab")).containsExactly("ab1", "ab2", "ab3", "ab4", "ab5");
        assertThat(ledger().complete("ab6")).containsExactly("ab6");
        assertThat(ledger().complete("a%")).isEmpty();
        assertThat(ledger().complete("_b")).isEmpty();
    }

    @Test
    void everyReportIsGivenInTheOrderOfEntry() {
        Story.several("one", "two", "three").forEach(story -> story.enter(ledger(), A));
        List<String> titles = new ArrayList<>();

        ledger().eachReceived(received -> titles.add(received.report().title()));

        assertThat(titles)
                .containsExactly("Blast in a market: one", "Blast in a market: two", "Blast in a market: three");
        List<String> last = new ArrayList<>();
        ledger().<Integer>write(writing -> {
            writing.eachReceivedAfter(2, 2, report -> last.add(report.title()));
            writing.eachReceivedAfter(0, 1, report -> last.add(report.title()));
            return 0;
        });
        assertThat(last)
                .containsExactly("Blast in a market: two", "Blast in a market: three", "Blast in a market: three");
    }

    @Test
    void oddCharactersAreKept() {
        Story story =
                new Story("odd").titled("A \u0000 nul, half a pair \ud83d, a whole one \ud83d\ude00, a 'quote' %s :x");
        story.enter(ledger(), A);

        assertThat(ledger().report(story.id())).contains(story.report());
        assertThat(ledger().capture(story.capture().digest()).orElseThrow().name())
                .startsWith("reports/A   nul, half a pair ");
        assertThat(record(A).reports().get(0).title()).isEqualTo(story.report().title());
        assertThat(ledger().<Long>write(writing -> writing.append(new Entry.Edited(
                        org.onrecord.model.Edit.Action.NOTE,
                        A,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Ann",
                        "\u0000"))))
                .isEqualTo(3);
    }
}
