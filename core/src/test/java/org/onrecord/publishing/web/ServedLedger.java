package org.onrecord.publishing.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.intake.Intake;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.model.IncidentSummary;
import org.onrecord.pipeline.IntakeRun;
import org.onrecord.pipeline.LedgerKeeper;

/**
 * A server over a ledger that reports were taken into.
 *
 * @param ledger open to write
 */
public record ServedLedger(Ledger ledger, WebServer server) implements AutoCloseable {
    /** Serves a new ledger. */
    public static ServedLedger at(Path file) {
        Ledger ledger = Ledger.open(
                new LedgerAddress.File(file),
                profile -> BlockingKeys.of(profile).own(),
                Clock.systemUTC());
        return new ServedLedger(ledger, WebServer.start(ledger, WebOptions.local(0)));
    }

    /** Takes in what is in a folder. */
    public ServedLedger ingest(Path folder) {
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        try (LedgerKeeper keeper = new LedgerKeeper(ledger, 500, 2)) {
            new IntakeRun(intake, keeper, 1, new Silent()).over(intake.find(List.of(folder.toString())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return this;
    }

    /** Where a path of it is. */
    public String url(String path) {
        URI address = server.address();
        return address.resolve(path).toString();
    }

    /** The id of the latest incident whose place or headlines have some words. */
    public String incident(String words) {
        return Stream.of(IncidentQuery.ALL.withPlace(words), IncidentQuery.ALL.withText(words))
                .flatMap(query -> ledger.incidents(query).stream())
                .map(IncidentSummary::id)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }

    private static final class Silent implements IntakeRun.Watcher {
        @Override
        public void advanced(long bytes) {}

        @Override
        public void told(String where, String message) {}
    }
}
