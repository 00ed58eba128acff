package org.onrecord.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Item;
import org.onrecord.ledger.StoredCapture;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.linking.IncidentProfiler;
import org.onrecord.linking.copies.AgencyCredit;
import org.onrecord.linking.copies.AgencyCredits;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;

/** Reads a report and draws from it what linking needs: the most of the work, and safe for use by several threads. */
final class Preparation {
    private static final Set<Category> HARM = Set.of(Category.KILLED, Category.INJURED);

    private final Reader reader = Reader.english();
    private final IncidentProfiler profiler = IncidentProfiler.english();
    private final AgencyCredits credits = AgencyCredits.english();

    /** @param foreign in which other language it is, where it is in one */
    Prepared prepare(Item.Read item, Optional<String> foreign) {
        Optional<Reading> reading = foreign.isEmpty() ? Optional.of(reader.read(item.report())) : Optional.empty();
        return new Prepared(
                item,
                packed(item.capture()),
                foreign,
                reading,
                agencies(item),
                reading.map(this::incidents).orElse(List.of()));
    }

    /** Agencies that the text credits as its origin, or that an author's line names and nothing else. */
    private List<String> agencies(Item.Read item) {
        Set<String> agencies = new TreeSet<>();
        credits.find(item.report()).stream()
                .filter(credit -> credit.role() == AgencyCredit.Role.ORIGIN)
                .forEach(credit -> agencies.add(credit.agency()));
        item.particulars().authors().forEach(author -> credits.findNamed(author).ifPresent(agencies::add));
        return List.copyOf(agencies);
    }

    Reading read(Report report) {
        return reader.read(report);
    }

    /** The incidents of a reading that a ledger may hold. */
    List<Prepared.Sought> incidents(Reading reading) {
        return reading.incidents().stream()
                .filter(incident -> incident.scope() == Incident.Scope.SINGLE)
                .filter(incident -> isTold(reading, incident))
                .map(incident -> {
                    IncidentProfile profile = profiler.profile(reading, incident);
                    return new Prepared.Sought(incident, profile, BlockingKeys.of(profile));
                })
                .toList();
    }

    /** Whether enough is told of an incident to look for it: its kind, or people who were harmed. */
    private static boolean isTold(Reading reading, Incident incident) {
        return !incident.kinds().isEmpty()
                || reading.figures().stream()
                        .anyMatch(figure -> figure.incident().equals(incident.id()) && isHarm(figure));
    }

    private static boolean isHarm(Figure figure) {
        return HARM.contains(figure.category()) && !figure.linked();
    }

    private static StoredCapture packed(Capture capture) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(capture.bytes().length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(capture.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Expected no I/O errors in memory", impossible);
        }
        return new StoredCapture(
                capture.digest(),
                capture.name(),
                capture.url().map(URI::toString),
                capture.fetchedAt(),
                capture.charset(),
                packed.toByteArray());
    }
}
