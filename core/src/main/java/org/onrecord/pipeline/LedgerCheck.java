package org.onrecord.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.StoredCapture;
import org.onrecord.ledger.Verification;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.model.Report;

/** Checks a ledger against itself, and the words of its reports against the bytes that they were read from. */
public final class LedgerCheck {
    private final Ledger ledger;
    private final Consumer<String> faults;
    private final Verification verification;
    private final Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
    private List<String> bodies = List.of();
    private String bodiesOf = "";
    private long reports;

    /**
     * @param faults is told each fault, on a line
     */
    public LedgerCheck(Ledger ledger, Consumer<String> faults) {
        this.ledger = ledger;
        this.faults = faults;
        this.verification = new Verification(ledger, faults);
    }

    /**
     * Checks everything.
     *
     * @param scratch a file that does not exist, for a ledger that is made anew and deleted; it takes as much room as the
     *     entries
     */
    public void run(Path scratch) throws IOException {
        verification.run(scratch, profile -> BlockingKeys.of(profile).own());
        ledger.eachReceived(this::check);
    }

    /** How much was looked at. */
    public String counted() {
        return verification.counted() + ", %,d reports read again".formatted(reports);
    }

    private void check(Entry.Received received) {
        reports++;
        if (!bodiesOf.equals(received.capture())) {
            bodiesOf = received.capture();
            bodies = ledger.capture(bodiesOf)
                    .flatMap(LedgerCheck::unpacked)
                    .map(this::bodies)
                    .orElse(List.of());
        }
        if (!bodies.contains(received.report().body())) {
            faults.accept("report " + received.report().id() + " (" + received.where()
                    + ") has other words than its capture " + received.capture());
        }
    }

    /** The texts that intake makes of a capture, taken for what a person named or for what a crawl came upon. */
    private List<String> bodies(Capture capture) {
        return Stream.concat(intake.read(capture).stream(), intake.readNews(capture).stream())
                .flatMap(LedgerCheck::report)
                .map(Report::body)
                .toList();
    }

    private static Stream<Report> report(Item item) {
        if (item instanceof Item.Read read) {
            return Stream.of(read.report());
        }
        return item instanceof Item.Foreign foreign ? Stream.of(foreign.kept().report()) : Stream.empty();
    }

    /** Absent where it is broken, or was fetched from no address: then its reports have no words there. */
    private static Optional<Capture> unpacked(StoredCapture stored) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored.gzip()))) {
            byte[] bytes = in.readAllBytes();
            return Optional.of(stored.url()
                    .map(url -> Capture.fetched(
                            URI.create(url), bytes, stored.fetchedAt().orElse(Instant.EPOCH), stored.charset()))
                    .orElseGet(() -> Capture.of(stored.name(), bytes)));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
