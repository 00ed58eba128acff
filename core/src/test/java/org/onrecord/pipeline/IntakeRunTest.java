package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.intake.Found;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import tools.jackson.databind.JsonNode;

class IntakeRunTest {
    private static final int PAGES = 12;

    @TempDir
    private Path temp;

    private List<Found> places = List.of();

    @BeforeEach
    void crawl() throws IOException {
        List<Found> files = new ArrayList<>();
        for (String town : List.of("Kaduna", "Beirut", "Manchester")) {
            Path file = CrawlFile.write(
                    temp.resolve(town + ".warc.gz"),
                    town.toLowerCase(java.util.Locale.ROOT) + ".example.org",
                    CrawlFile.articles(town, PAGES));
            files.add(new Found.File(file, true));
        }
        places = files;
    }

    private static Intake intake() {
        return new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
    }

    /** Counts bytes and keeps messages. */
    private static final class Listener implements IntakeRun.Watcher {
        private final AtomicLong bytes = new AtomicLong();
        private final List<String> messages = new ArrayList<>();

        @Override
        public void advanced(long more) {
            bytes.addAndGet(more);
        }

        @Override
        public synchronized void told(String where, String message) {
            messages.add(message);
        }
    }

    private List<String> sortedReports(Path out) throws IOException {
        try (var lines = Files.lines(out.resolve("reports.jsonl"))) {
            // which of two copies is the original depends on which file was faster
            return lines.map(line -> line.replaceFirst(",\"copyOf\":.*", ""))
                    .sorted()
                    .toList();
        }
    }

    private Path whole(int threads) throws IOException, InterruptedException {
        Path out = temp.resolve("whole-" + threads);
        try (ReportFolder folder = ReportFolder.open(out)) {
            new IntakeRun(intake(), folder, threads, new Listener()).over(places);
        }
        return out;
    }

    @Test
    void severalFilesAtATimeGiveWhatOneAfterTheOtherGives() throws IOException, InterruptedException {
        List<String> one = sortedReports(whole(1));

        assertThat(one).hasSize(3 * PAGES);
        assertThat(sortedReports(whole(3))).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void aRunThatIsCutOffAgainAndAgainGivesTheSameInTheEnd(int seed) throws IOException, InterruptedException {
        Path out = temp.resolve("cut");
        Random random = new Random(seed);
        boolean finished = false;
        for (int run = 0; run < 100 && !finished; run++) {
            finished = runUntil(out, 1 + random.nextInt(9));
        }

        assertThat(finished).isTrue();
        assertThat(sortedReports(out)).isEqualTo(sortedReports(whole(1)));
    }

    /** Runs until the keeper fails at its so-manieth call; whether it came to the end. */
    private boolean runUntil(Path out, int calls) throws IOException, InterruptedException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            new IntakeRun(intake(), new FailingKeeper(folder, calls), 2, new Listener()).over(places);
            return true;
        } catch (IOException full) {
            assertThat(full).hasMessage("No space left on device");
            return false;
        }
    }

    @Test
    void whatAnEarlierRunTookInIsPassedOver() throws IOException, InterruptedException {
        Path out = whole(2);
        Listener listener = new Listener();
        try (ReportFolder folder = ReportFolder.open(out)) {
            new IntakeRun(intake(), folder, 2, listener).over(places);
            assertThat(folder.counts().all()).isEqualTo(3 * PAGES);
        }

        long bytes = 0;
        for (Found place : places) {
            bytes += Files.size(Path.of(place.where()));
        }
        assertThat(listener.bytes).hasValue(bytes);
        assertThat(sortedReports(out)).hasSize(3 * PAGES);
    }

    @Test
    void aFileThatChangedIsReadAgainAndSaidSo() throws IOException, InterruptedException {
        Path out = whole(1);
        Files.setLastModifiedTime(Path.of(places.get(0).where()), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        Listener listener = new Listener();
        try (ReportFolder folder = ReportFolder.open(out)) {
            new IntakeRun(intake(), folder, 1, listener).over(places);
            assertThat(folder.counts().repeats()).isEqualTo(PAGES);
        }

        assertThat(listener.messages)
                .containsExactly("changed since the last run, so it is read again from its beginning");
    }

    @Test
    void aFaultOfOneFileEndsTheRunWithItsCause() {
        Keeper broken = new FailingKeeper(new LinePrinter(new java.io.PrintWriter(java.io.Writer.nullWriter())), 1);

        assertThatThrownBy(() -> new IntakeRun(intake(), broken, 2, new Listener()).over(places))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    /** A keeper whose disk is full from some call on. */
    private record FailingKeeper(Keeper keeper, AtomicInteger left) implements Keeper {
        FailingKeeper(Keeper keeper, int calls) {
            this(keeper, new AtomicInteger(calls));
        }

        @Override
        public Optional<JsonNode> state(String place) {
            return keeper.state(place);
        }

        @Override
        public void keep(String place, JsonNode state, List<Item> items) throws IOException {
            if (left.getAndDecrement() <= 0) {
                throw new IOException("No space left on device");
            }
            keeper.keep(place, state, items);
        }

        @Override
        public Counts counts() {
            return keeper.counts();
        }
    }
}
