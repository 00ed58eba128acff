package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.model.IncidentSummary;
import tools.jackson.databind.json.JsonMapper;

/** The whole flow, from files to a ledger. */
class LedgerKeeperTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    private Path news = Path.of("none");

    @BeforeEach
    void write() throws IOException {
        news = NewsFolder.write(temp.resolve("news"), true);
    }

    private Ledger open(String name) {
        return Ledger.open(
                new LedgerAddress.File(temp.resolve(name)),
                profile -> BlockingKeys.of(profile).own(),
                CLOCK);
    }

    /** Takes the news in; gives what this run came to. */
    private Counts ingest(Ledger ledger, int together, int threads) throws IOException, InterruptedException {
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        try (LedgerKeeper keeper = new LedgerKeeper(ledger, together, threads)) {
            new IntakeRun(intake, keeper, 1, new Silent()).over(intake.find(List.of(news.toString())));
            keeper.close();
            return keeper.counts();
        }
    }

    private static final class Silent implements IntakeRun.Watcher {
        @Override
        public void advanced(long bytes) {}

        @Override
        public void told(String where, String message) {}
    }

    private static List<String> exported(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.export(lines::add);
        return lines;
    }

    private List<String> faults(Ledger ledger) throws IOException {
        List<String> faults = new ArrayList<>();
        new LedgerCheck(ledger, faults::add).run(temp.resolve("again.db"));
        return faults;
    }

    @Test
    void reportsOnOneIncidentComeTogetherAndCopiesAndOtherLanguagesAreTold() throws IOException, InterruptedException {
        try (Ledger ledger = open("ledger.db")) {
            Counts counts = ingest(ledger, 500, 2);

            assertThat(counts.reports()).isEqualTo(11);
            assertThat(counts.copies()).isEqualTo(1);
            assertThat(counts.foreign()).isEqualTo(Map.of("in French", 1L));
            assertThat(Counts.sum(counts.skipped())).isEqualTo(1);
            assertThat(ledger.incidents(IncidentQuery.ALL))
                    .extracting(IncidentSummary::reports)
                    .contains(4L, 3L, 2L, 1L);
            assertThat(faults(ledger)).isEmpty();
        }
    }

    @Test
    void theSameFilesAgainChangeNothing() throws IOException, InterruptedException {
        try (Ledger ledger = open("ledger.db")) {
            ingest(ledger, 4, 2);
            List<String> before = exported(ledger);

            Counts again = ingest(ledger, 4, 2);

            assertThat(exported(ledger)).isEqualTo(before);
            assertThat(again.reports()).isZero();
            assertThat(again.foreign()).isEmpty();
        }
    }

    @Test
    void filesThatWereTouchedAreReadAgainAndGiveNothingNew() throws IOException, InterruptedException {
        try (Ledger ledger = open("ledger.db")) {
            ingest(ledger, 4, 2);
            List<String> before = exported(ledger);
            try (var files = Files.list(news)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2032-01-01T00:00:00Z")));
                }
            }

            Counts again = ingest(ledger, 4, 2);

            assertThat(exported(ledger)).isEqualTo(before);
            assertThat(again.reports()).isZero();
            assertThat(again.foreign()).isEmpty();
            assertThat(again.repeats()).isEqualTo(12);
        }
    }

    @Test
    void theSameFilesGiveTheSameEntriesHoweverManyThreadsRead() throws IOException, InterruptedException {
        try (Ledger one = open("one.db");
                Ledger four = open("four.db")) {
            ingest(one, 5, 1);
            ingest(four, 5, 4);

            assertThat(exported(four)).isEqualTo(exported(one)).hasSizeGreaterThan(30);
        }
    }

    @Test
    void wordsThatAreNotThoseOfTheCaptureAreFound() throws IOException, InterruptedException, SQLException {
        try (Ledger ledger = open("ledger.db")) {
            ingest(ledger, 500, 2);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("ledger.db"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "UPDATE entry SET body = REPLACE(body, 'killed 12 people', 'killed 99 people')"
                                    + " WHERE kind = 'received' AND body LIKE '%killed 12 people%'"))
                    .isEqualTo(1);
            assertThat(statement.executeUpdate("UPDATE capture SET gzip = X'1F8B' WHERE name LIKE '%c1.txt'"))
                    .isEqualTo(1);
        }
        try (Ledger ledger = open("ledger.db")) {
            assertThat(faults(ledger))
                    .anyMatch(fault -> fault.endsWith("is not as it was entered"))
                    .anyMatch(fault -> fault.contains("a1.txt) has other words than its capture"))
                    .anyMatch(fault -> fault.endsWith("c1.txt) holds other bytes"))
                    .anyMatch(fault -> fault.contains("c1.txt) has other words than its capture"));
        }
    }

    /** Once a ledger cannot be written to, nothing behind is entered either, and the run ends with the reason. */
    @Test
    @Timeout(30)
    void aRunWhoseLedgerFailsEndsWithTheReasonAndGoesOnLater() throws IOException, InterruptedException, SQLException {
        try (Ledger whole = open("whole.db")) {
            ingest(whole, 2, 2);
            try (Ledger ledger = open("ledger.db")) {
                try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("ledger.db"));
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE TRIGGER full BEFORE INSERT ON entry WHEN new.number > 5 BEGIN"
                            + " SELECT RAISE(ABORT, 'no room'); END");

                    assertThatThrownBy(() -> ingest(ledger, 2, 2))
                            .isInstanceOf(IOException.class)
                            .hasMessageContaining("no room");
                    statement.execute("DROP TRIGGER full");
                }

                ingest(ledger, 2, 2);
                assertThat(exported(ledger)).isEqualTo(exported(whole));
            }
        }
    }

    @Test
    void whatComesBehindTheEndIsLeftToTheNextRun() throws IOException {
        try (Ledger ledger = open("ledger.db")) {
            LedgerKeeper keeper = new LedgerKeeper(ledger, 2, 1);
            keeper.keep("place", JsonMapper.shared().createObjectNode().put("at", 1), List.<Item>of());
            keeper.close();
            keeper.keep("place", JsonMapper.shared().createObjectNode().put("at", 2), List.<Item>of());
            keeper.close();

            assertThat(keeper.state("place").orElseThrow().path("at").asInt()).isEqualTo(1);
        }
    }
}
