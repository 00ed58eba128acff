package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several processes, each with a ledger of its own on one database, lose nothing and see what the others enter. */
@ParameterizedClass
@EnumSource(Databases.class)
@Timeout(60)
class TwoWritersTest {
    private static final int EACH = 40;

    private final Databases databases;

    @TempDir
    private Path folder;

    TwoWritersTest(Databases databases) {
        this.databases = databases;
    }

    @Test
    void aLedgerThatIsOpenKeepsNobodyOut() {
        LedgerAddress address = databases.fresh(folder);
        try (Ledger one = Story.open(address, Clock.systemUTC());
                Ledger two = Story.open(address, Clock.systemUTC())) {
            new Story("one").enter(one, "aaaaaaaaaa");

            assertThat(candidates(two)).containsExactly("aaaaaaaaaa");
            new Story("two").enter(two, "bbbbbbbbbb");
            assertThat(candidates(one)).containsExactly("bbbbbbbbbb", "aaaaaaaaaa");
            assertThatThrownBy(() -> one.write(writing -> {
                        throw new IllegalArgumentException("no more");
                    }))
                    .hasMessage("no more");
            new Story("three").saying("market", "three").enter(two, "aaaaaaaaaa");

            assertThat(one.<Object>write(writing -> writing.candidates(List.of("three"))
                            .get(0)
                            .profile()
                            .words()))
                    .isEqualTo(
                            new Story("x").saying("market", "three").profile().words());
            assertThat(one.lastEntry()).isEqualTo(two.lastEntry());
        }
    }

    private static List<String> candidates(Ledger ledger) {
        return ledger.write(writing -> writing.candidates(List.of("market")).stream()
                .map(KnownIncident::id)
                .toList());
    }

    @Test
    void twoThatWriteAtOnceLoseNoEntry() throws Exception {
        LedgerAddress address = databases.fresh(folder);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> writers = new ArrayList<>();
            for (String name : List.of("a", "b")) {
                writers.add(threads.submit(writer(address, name, start)));
            }
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(EACH);
            }
        } finally {
            threads.shutdownNow();
        }
        List<String> faults = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(address)) {
            assertThat(ledger.lastEntry().number()).isEqualTo(4 * EACH);
            new Verification(ledger, faults::add).run(folder.resolve("again.db"), Story.keys());
        }
        assertThat(faults).isEmpty();
    }

    /** Both make the ledger, and link every other report to the newest incident, whoever opened it. */
    private static Callable<Integer> writer(LedgerAddress address, String name, CyclicBarrier start) {
        return () -> {
            start.await();
            try (Ledger ledger = Story.open(address, Clock.systemUTC())) {
                for (int i = 0; i < EACH; i++) {
                    Story story = new Story(name + i);
                    String fresh = name + i;
                    boolean opens = i % 2 == 0;
                    ledger.write(writing -> {
                        List<KnownIncident> known = writing.candidates(List.of("market"));
                        return story.enter(
                                writing,
                                opens || known.isEmpty() ? fresh : known.get(0).id());
                    });
                }
                return EACH;
            }
        };
    }

    @Test
    void oneThatHasToWaitTooLongGivesUpAndGoesOnLater() throws SQLException, IOException {
        LedgerAddress address = databases.fresh(folder);
        try (Ledger other = Story.open(address, Clock.systemUTC());
                Ledger impatient = Ledger.open(impatient(address), Story.keys(), Clock.systemUTC())) {
            other.<Integer>write(writing -> {
                new Story("one").enter(writing, "aaaaaaaaaa");
                assertThatThrownBy(() -> new Story("two").enter(impatient, "bbbbbbbbbb"))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageStartingWith("another process has kept ")
                        .hasMessageContaining(" locked for 0 seconds; wait for its end");
                assertThat(impatient.lastEntry().number()).isZero(); // reading never waits
                return 0;
            });

            new Story("two").enter(impatient, "bbbbbbbbbb");
            assertThat(impatient.lastEntry().number()).isEqualTo(4);
            assertThat(candidates(other)).hasSize(2);
        }
    }

    private static Database impatient(LedgerAddress address) {
        Duration wait = Duration.ofMillis(200);
        return address instanceof LedgerAddress.File file
                ? new Sqlite(file.path(), wait)
                : new Postgres((LedgerAddress.Server) address, wait);
    }

    @Test
    void whatIsEnteredDuringAVerificationIsNoFault() throws Exception {
        LedgerAddress address = databases.fresh(folder);
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try (Ledger ledger = Story.open(address, Clock.systemUTC())) {
            new Story("first").enter(ledger, "aaaaaaaaaa");
            Future<Integer> writer = threads.submit(writer(address, "a", new CyclicBarrier(1)));
            List<String> faults = new ArrayList<>();
            do {
                new Verification(ledger, faults::add).run(folder.resolve("again.db"), Story.keys());
            } while (!writer.isDone());

            assertThat(writer.get()).isEqualTo(EACH);
            assertThat(faults).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneLedgerServesSeveralThreads() throws InterruptedException, ExecutionException {
        LedgerAddress address = databases.fresh(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Ledger ledger = Story.open(address, Clock.systemUTC())) {
            List<Future<Long>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Story story = new Story("s" + i);
                runs.add(threads.submit(() -> {
                    ledger.incidents(IncidentQuery.ALL);
                    ledger.hasReport(story.id());
                    return story.enter(ledger, "aaaaaaaaaa");
                }));
            }
            for (Future<Long> run : runs) {
                assertThat(run.get()).isPositive();
            }
            assertThat(ledger.record("aaaaaaaaaa", AsOf.NOW).orElseThrow().reports())
                    .hasSize(40);
        } finally {
            threads.shutdownNow();
        }
    }
}
