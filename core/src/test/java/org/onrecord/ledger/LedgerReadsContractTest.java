package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;

/** What the page and the API ask of a ledger, on every database alike. */
@ParameterizedClass
@EnumSource(Databases.class)
class LedgerReadsContractTest {
    private static final String A = "aaaaaaaaaa";
    private static final String B = "bbbbbbbbbb";
    private static final String C = "cccccccccc";

    private final Databases databases;

    @TempDir
    private Path folder;

    private Optional<Ledger> opened = Optional.empty();

    LedgerReadsContractTest(Databases databases) {
        this.databases = databases;
    }

    @BeforeEach
    void open() {
        Ledger ledger = Story.open(databases.fresh(folder), new SteppingClock());
        opened = Optional.of(ledger);
        new Story("one").enter(ledger, A); // entries 1 and 2
        new Story("two").enter(ledger, B); // 3 and 4
        new Story("three").enter(ledger, B); // 5 and 6
    }

    @AfterEach
    void close() {
        opened.ifPresent(Ledger::close);
    }

    private Ledger ledger() {
        return opened.orElseThrow();
    }

    private Edit edit(Edit.Action action, String incident, Optional<String> target, Optional<String> other) {
        return ledger().edit(new Entry.Edited(
                action, incident, target, other, Optional.empty(), Optional.empty(), "Ann Example", "a test"));
    }

    private Edit merge() {
        return edit(Edit.Action.MERGE, A, Optional.empty(), Optional.of(B));
    }

    @Test
    void changesTellWhatEachEntryIsAboutInOrder() {
        assertThat(ledger().newest()).isEqualTo(6);
        List<Change> changes = ledger().changes(0, 100);

        assertThat(changes).extracting(Change::entry).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(changes)
                .extracting(Change::kind)
                .startsWith("received", "read")
                .hasSize(6);
        assertThat(changes.get(1))
                .isEqualTo(new Change(
                        2, SteppingClock.at(1), "read", Optional.of(new Story("one").id()), Set.of(A), Set.of(A)));
        assertThat(ledger().changes(3, 2)).isEqualTo(changes.subList(3, 5));
        assertThat(ledger().changes(6, 2)).isEmpty();
    }

    @Test
    void changesStandUnderTheIdsOfNowAndKeepThoseUnderWhichTheyWereNoted() {
        merge(); // 7
        assertThat(ledger().changes(1, 1).get(0).incidents()).containsExactly(B);
        assertThat(ledger().changes(1, 1).get(0).named()).containsExactly(A);
        Change merged = ledger().changes(6, 1).get(0);
        assertThat(merged.kind()).isEqualTo("edited");
        assertThat(merged.report()).isEmpty();
        assertThat(merged.incidents()).containsExactly(B);
        assertThat(merged.named()).containsExactly(A, B);
    }

    @Test
    void aRecordIsSeenAsItStoodRightAfterAnyEntry() {
        merge(); // 7
        ledger().write(
                        writing -> { // 8 to 11, at one moment
                            new Story("four").enter(writing, B);
                            return new Story("five").enter(writing, B);
                        });

        assertThat(reports(A, 1)).isEmpty();
        assertThat(reports(A, 2)).hasSize(1);
        assertThat(reports(B, 3)).isEmpty();
        assertThat(reports(B, 6)).hasSize(2);
        assertThat(ledger().record(A, AsOf.entry(6)).orElseThrow().id()).isEqualTo(A);
        assertThat(ledger().record(A, AsOf.entry(7)).orElseThrow().id()).isEqualTo(B);
        assertThat(reports(B, 7)).hasSize(3);
        assertThat(reports(B, 8)).hasSize(3);
        assertThat(reports(B, 9)).hasSize(4);
        assertThat(reports(B, 11)).hasSize(5);
        assertThat(ledger().record(B, AsOf.entry(0))).isEmpty();
        assertThat(ledger().record(B, AsOf.entry(99))).isEqualTo(ledger().record(B, AsOf.NOW));
    }

    private List<ReportHead> reports(String incident, long entry) {
        return ledger().record(incident, AsOf.entry(entry))
                .map(IncidentRecord::reports)
                .orElse(List.of());
    }

    @Test
    void theHistoryOfAnIncidentIsTheEntriesThatItsRecordRestsOn() {
        assertThat(ledger().history(A)).extracting(Step::entry).containsExactly(1L, 2L);
        assertThat(ledger().history(B)).extracting(Step::kind).containsExactly("received", "read", "received", "read");
        assertThat(ledger().history("none")).isEmpty();
        merge(); // 7
        assertThat(ledger().history(B))
                .extracting(Step::entry)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L)
                .isEqualTo(ledger().history(A).stream().map(Step::entry).toList());
        assertThat(ledger().history(B).get(6)).isEqualTo(new Step(7, SteppingClock.at(4), "edited", Optional.empty()));
    }

    @Test
    void theVersionChangesWhereverTheRecordDoes() {
        new Story("third").enter(ledger(), C); // 7 and 8
        List<Runnable> changes = List.of(
                this::merge,
                () -> new Story("late").enter(ledger(), A), // under the id that was merged away
                () -> edit(Edit.Action.SPLIT, B, Optional.of(new Story("two").id()), Optional.of(C)),
                () -> new Story("two").readBy("by hand/2").enter(ledger(), B),
                () -> edit(Edit.Action.NOTE, B, Optional.empty(), Optional.empty()),
                () -> edit(Edit.Action.UNDO, A, Optional.of("9"), Optional.empty()),
                () -> new Story("last").enter(ledger(), C));
        int changed = 0;
        for (Runnable change : changes) {
            List<Optional<IncidentRecord>> records = records();
            List<Optional<Version>> versions = versions();
            change.run();
            for (int i = 0; i < 3; i++) {
                if (!records.get(i).equals(records().get(i))) {
                    assertThat(versions().get(i)).isNotEqualTo(versions.get(i));
                }
            }
            changed += records().equals(records) ? 0 : 1;
        }
        assertThat(changed).isEqualTo(changes.size() - 1); // what the other reader read is the same
        Version version = ledger().version(B).orElseThrow();
        assertThat(version.incident()).isEqualTo(B);
        assertThat(version.entries()).isEqualTo(ledger().history(B).size());
        assertThat(ledger().version("none")).isEmpty();
    }

    private List<Optional<IncidentRecord>> records() {
        return List.of(A, B, C).stream()
                .map(id -> ledger().record(id, AsOf.NOW))
                .toList();
    }

    private List<Optional<Version>> versions() {
        return List.of(A, B, C).stream().map(ledger()::version).toList();
    }

    @Test
    void reportsArePagedTheNewestEnteredFirst() {
        ReportPage first = ledger().reports(Optional.empty(), 2);
        assertThat(first.reports())
                .extracting(report -> report.head().id())
                .containsExactly(new Story("three").id(), new Story("two").id());
        assertThat(first.reports()).extracting(LinkedReport::incidents).containsOnly(List.of(B));
        new Story("four").enter(ledger(), A);
        ReportPage second = ledger().reports(first.next(), 2);
        assertThat(second.reports()).extracting(report -> report.head().id()).containsExactly(new Story("one").id());
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> ledger().reports(Optional.of("x"), 2))
                .hasMessageStartingWith("Expected a cursor that an earlier page of reports gave");
        assertThatThrownBy(() -> ledger().reports(Optional.empty(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReportsHeadAndIncidentsAreThoseOfTheRecords() {
        Story copy = new Story("copy");
        ledger().write(writing -> {
            writing.add(copy.capture());
            Entry.Received plain = copy.received();
            writing.append(new Entry.Received(
                    plain.report(),
                    plain.capture(),
                    plain.where(),
                    plain.reportedAt(),
                    List.of("Harbour News Agency"),
                    Optional.of(new Entry.CopyOf(new Story("two").id(), new Story("two").id(), 0.9))));
            return writing.append(copy.linkedTo(B));
        });
        for (IncidentRecord record : List.of(record(A), record(B))) {
            for (ReportHead head : record.reports()) {
                assertThat(ledger().head(head.id())).contains(head);
                assertThat(ledger().incidentsOf(head.id())).containsExactly(record.id());
            }
        }
        assertThat(ledger().head(copy.id()).orElseThrow().isCopy()).isTrue();
        assertThat(ledger().head("none")).isEmpty();
        assertThat(ledger().incidentsOf("none")).isEmpty();
        merge();
        assertThat(ledger().incidentsOf(new Story("one").id())).containsExactly(B);
        String other = edit(Edit.Action.SPLIT, B, Optional.of(new Story("one").id()), Optional.empty())
                .other()
                .orElseThrow();
        assertThat(ledger().incidentsOf(new Story("one").id())).containsExactly(other);
        assertThat(record(other).reports()).extracting(ReportHead::id).containsExactly(new Story("one").id());
    }

    @Test
    void anAssertionIsFoundByItsId() {
        Story story = new Story("counted");
        Entry.Read plain = story.linkedTo(A);
        String text = story.report().text();
        Span span = new Span(text.indexOf("market"), text.indexOf("market") + "market".length());
        Figure figure = new Figure(
                "f1",
                span,
                "market",
                Category.KILLED,
                Bounds.exactly(3),
                false,
                Figure.ALL,
                Optional.empty(),
                "i1",
                Optional.empty(),
                false);
        ledger().write(writing -> {
            writing.add(story.capture());
            writing.append(story.received());
            return writing.append(new Entry.Read(
                    plain.report(),
                    plain.reader(),
                    Set.of(),
                    plain.incidents(),
                    List.of(figure),
                    List.of(),
                    plain.links()));
        });
        assertThat(ledger().assertion("8/f1"))
                .contains(record(A).tolls().get(0).claims().get(0).assertion());
        merge();
        assertThat(ledger().assertion("8/f1").orElseThrow().incident()).isEqualTo(B);
        for (String none :
                List.of("8/f2", "7/f1", "9/f1", "99/f1", "8", "/f1", "x/f1", "", "8/", "99999999999999999999/f1")) {
            assertThat(ledger().assertion(none)).as(none).isEmpty();
        }
    }

    private IncidentRecord record(String incident) {
        return ledger().record(incident, AsOf.NOW).orElseThrow();
    }

    @Test
    void readsRunAtOnceAndEachSeesWhatIsCommitted() throws InterruptedException {
        List<Throwable> failed = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Thread thread = new Thread(() -> {
                for (int n = 0; n < 40; n++) {
                    assertThat(ledger().record(B, AsOf.entry(6)).orElseThrow().reports())
                            .hasSize(2);
                    assertThat(ledger().newest()).isBetween(6L, 46L);
                    assertThat(ledger().page(IncidentQuery.ALL.withText("blast"))
                                    .incidents())
                            .hasSize(2);
                }
            });
            thread.setUncaughtExceptionHandler((dead, thrown) -> failed.add(thrown));
            threads.add(thread);
            thread.start();
        }
        for (int i = 0; i < 20; i++) {
            new Story("more " + i).enter(ledger(), B);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failed).isEmpty();
        ledger().close();
        assertThatThrownBy(() -> ledger().newest()).hasMessage("Expected an open ledger but it was closed");
        opened = Optional.empty();
    }
}
