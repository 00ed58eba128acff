package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.pipeline.LedgerKeeper;
import org.onrecord.publishing.web.Chromium;
import org.onrecord.publishing.web.Tab;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long after a report comes in an open page shows it; asserts nothing of speed, and is skipped unless asked
 * for, as in
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.onrecord.benchmarks.ReportMaker 2400 9 60 > reports.jsonl
 * mvn -pl core test -Dtest=LiveDelayTest -Donrecord.live=reports.jsonl
 * }</pre>
 *
 * <p>The first reports fill a ledger, the last 1,200 come in at 20 a second for a minute, first sent to the API and then,
 * in a second run, entered by another connection to the ledger, as {@code ingest} does. A report is shown when a page that was asked for after it
 * was entered has been put in place, which is never too early.
 */
@ExtendWith(Chromium.class)
class LiveDelayTest {
    private static final String REPORTS = System.getProperty("onrecord.live", "");
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final int A_SECOND = Integer.getInteger("onrecord.live.rate", 20);
    private static final int SECONDS = Integer.getInteger("onrecord.live.seconds", 60);

    /** When each page was asked for, and when it had been put in place, in milliseconds since the epoch. */
    private static final String NOTE_REFRESHES = """
            window.refreshes = [];
            const fetched = window.fetch;
            window.fetch = async (...args) => {
              const asked = Date.now();
              const answer = await fetched(...args);
              const note = () => window.refreshes.push([asked, Date.now()]);
              if (answer.status === 200) {
                document.addEventListener("onrecord:replaced", () => requestAnimationFrame(() => setTimeout(note)), { once: true });
              }
              return answer;
            };
            document.addEventListener("readystatechange", () => {
              const main = document.querySelector("main");
              main.dataset.live ||= "list";
            });
            """;

    @TempDir
    private static Path temp;

    /** A report's way: when it came in, and when it was entered; milliseconds since the epoch. */
    record Entered(long in, long entered) {}

    /** How reports come in. */
    private interface Way {
        void take(String report) throws IOException;
    }

    @Test
    void reportsSentAppear(Tab tab) throws Exception {
        List<String> reports = reports();
        String ledger = filled(reports);
        Path tokens = Files.writeString(temp.resolve("tokens"), "Desk " + TOKEN + "\n");
        Files.setPosixFilePermissions(tokens, PosixFilePermissions.fromString("rw-------"));
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Authorization", "Bearer " + TOKEN);
        try (ServeRun server = ServeRun.start("--ledger", ledger, "--rate", "0", "--token-file", tokens.toString())) {
            measure(
                    "sent to the API",
                    tab,
                    server,
                    reports,
                    report -> assertThat(
                                    server.post("/api/reports", report, headers).statusCode())
                            .isIn(200, 201));
        }
    }

    @Test
    void reportsOfAnotherProcessAppear(Tab tab) throws Exception {
        List<String> reports = reports();
        String ledger = filled(reports);
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        try (ServeRun server = ServeRun.start("--ledger", ledger, "--rate", "0");
                Ledger other = LedgerOption.openOrMake(LedgerAddress.of(ledger));
                LedgerKeeper keeper = new LedgerKeeper(other, 1, 1)) {
            measure(
                    "entered by others",
                    tab,
                    server,
                    reports,
                    report -> keeper.keep(
                            "made",
                            JsonMapper.shared().createObjectNode(),
                            intake.read(Capture.of("made", report.getBytes(StandardCharsets.UTF_8)))));
        }
    }

    private static List<String> reports() throws IOException {
        assumeTrue(!REPORTS.isEmpty(), "-Donrecord.live=FILE measures");
        return Files.readAllLines(Path.of(REPORTS));
    }

    /** A ledger of all reports but those that come in. */
    private static String filled(List<String> reports) {
        String ledger = temp.resolve("live" + System.nanoTime() + ".db").toString();
        String first = String.join("\n", reports.subList(0, reports.size() - A_SECOND * SECONDS)) + "\n";
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8)));
        try {
            CommandLineRun.of("ingest", "--ledger", ledger, "-");
        } finally {
            System.setIn(before);
        }
        return ledger;
    }

    private static void measure(String name, Tab tab, ServeRun server, List<String> reports, Way way) throws Exception {
        Page page = tab.page();
        page.addInitScript(NOTE_REFRESHES);
        page.navigate(server.address()
                .resolve(System.getProperty("onrecord.live.path", "/"))
                .toString());
        ExecutorService sender = Executors.newSingleThreadExecutor();
        List<Entered> entered = new ArrayList<>();
        try {
            var sending = sender.submit(() -> {
                send(reports.subList(reports.size() - A_SECOND * SECONDS, reports.size()), way, entered);
                return null;
            });
            while (!sending.isDone()) {
                page.waitForTimeout(100); // lets the browser's events come
            }
            sending.get();
        } finally {
            sender.shutdownNow();
        }
        page.waitForTimeout(3_000);
        report(name, entered, refreshes(page));
    }

    private static void send(List<String> reports, Way way, List<Entered> entered) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < reports.size(); i++) {
            long due = start + TimeUnit.SECONDS.toNanos(i) / A_SECOND;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            long late = Math.max(0, System.nanoTime() - due); // a report that waits for the one before it has come in
            long in = System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(late);
            way.take(reports.get(i));
            entered.add(new Entered(in, System.currentTimeMillis()));
        }
    }

    private static List<long[]> refreshes(Page page) {
        List<?> noted = (List<?>) page.evaluate("window.refreshes");
        return noted.stream()
                .map(List.class::cast)
                .map(pair -> new long[] {((Number) pair.get(0)).longValue(), ((Number) pair.get(1)).longValue()})
                .toList();
    }

    private static void report(String name, List<Entered> entered, List<long[]> refreshes) {
        long[] delays = entered.stream()
                .mapToLong(one -> refreshes.stream()
                        .filter(refresh -> refresh[0] >= one.entered())
                        .findFirst()
                        .map(refresh -> refresh[1] - one.in())
                        .orElse(Long.MAX_VALUE))
                .sorted()
                .toArray();
        long[] entering = entered.stream()
                .mapToLong(one -> one.entered() - one.in())
                .sorted()
                .toArray();
        long never =
                Arrays.stream(delays).filter(delay -> delay == Long.MAX_VALUE).count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d reports, %d a second; %d refreshes; entered after %s; shown after %s; %d never%n",
                name,
                entered.size(),
                A_SECOND,
                refreshes.size(),
                words(entering),
                words(delays),
                never);
        assertThat(never).isZero();
    }

    private static String words(long[] sorted) {
        return Optional.of(sorted)
                .filter(all -> all.length > 0)
                .map(all -> "%d ms (median), %d ms (95 %%), %d ms (most)"
                        .formatted(all[all.length / 2], all[all.length * 95 / 100], all[all.length - 1]))
                .orElse("none");
    }
}
