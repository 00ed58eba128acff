package org.onrecord.ledger.folding;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Entry.CopyOf;
import org.onrecord.ledger.entries.Entry.Read;
import org.onrecord.ledger.entries.Entry.Received;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportHead;

/** The reports among some entries, each with the reading of it that counts: the last. */
final class Reports {
    private static final BinaryOperator<Recorded> FIRST = (one, other) -> one.number() <= other.number() ? one : other;
    private static final BinaryOperator<Recorded> LAST = (one, other) -> one.number() >= other.number() ? one : other;

    private final Map<String, Recorded> received = new HashMap<>();
    private final Map<String, Recorded> read = new HashMap<>();
    private final Map<String, Read> readings = new HashMap<>();

    Reports(Collection<Recorded> entries) {
        for (Recorded recorded : entries) {
            if (recorded.entry() instanceof Received one) {
                received.merge(one.report().id(), recorded, FIRST);
            } else if (recorded.entry() instanceof Read one) {
                read.merge(one.report(), recorded, LAST);
                readings.put(Long.toString(recorded.number()), one);
            }
        }
    }

    /** What the reports that were published by a moment tell of an incident, by the time of publication. */
    List<Telling> tellings(String incident, Merges merges, Optional<Instant> reportedBy) {
        return read.values().stream()
                .flatMap(recorded -> telling(recorded, incident, merges).stream())
                .filter(telling -> reportedBy
                        .filter(moment -> telling.report().reportedAt().middle().isAfter(moment))
                        .isEmpty())
                .sorted(Telling.BY_TIME)
                .toList();
    }

    /** The links of all reports to an incident, in the order of entry. */
    List<Entry.Link> links(String incident, Merges merges) {
        return read.values().stream()
                .sorted(Comparator.comparing(Recorded::number))
                .flatMap(recorded -> links((Read) recorded.entry(), incident, merges).stream())
                .toList();
    }

    private static List<Entry.Link> links(Read reading, String incident, Merges merges) {
        return reading.links().stream()
                .filter(link ->
                        merges.standing(reading.report(), link.incident()).equals(incident))
                .toList();
    }

    private Optional<Telling> telling(Recorded recorded, String incident, Merges merges) {
        Read reading = (Read) recorded.entry();
        List<Entry.Link> links = links(reading, incident, merges);
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Telling(
                        head(reading.report()), recorded.number(), reading, incident, Telling.parts(reading, links)));
    }

    ReportHead head(String report) {
        Recorded recorded = received.get(report);
        if (recorded == null) {
            throw new IllegalArgumentException("Expected the entry in which report " + report
                    + " was received among those of its incident but found none; give all entries of the report");
        }
        Received one = (Received) recorded.entry();
        return new ReportHead(
                report,
                one.report().title(),
                one.report().publisher(),
                one.reportedAt(),
                recorded.recordedAt(),
                one.report().url(),
                one.capture(),
                one.agencies(),
                story(report));
    }

    /**
     * The first report of a report's story, through originals that are copies themselves, as far as they are known. Of
     * reports that are said to repeat each other in a circle it is the one with the least id.
     */
    private String story(String report) {
        Set<String> seen = new HashSet<>();
        String end = report;
        while (seen.add(end)) {
            end = original(end);
        }
        String least = end;
        for (String next = original(end); !next.equals(end); next = original(next)) {
            least = next.compareTo(least) < 0 ? next : least;
        }
        return least;
    }

    private String original(String report) {
        return Optional.ofNullable(received.get(report))
                .flatMap(recorded -> ((Received) recorded.entry()).copyOf())
                .map(CopyOf::original)
                .orElse(report);
    }

    /**
     * The id under which a figure stands now, as a person may have judged it by an earlier reading: that of the same
     * words with the same meaning in the reading that counts, or its own.
     */
    String presentId(String assertion) {
        int slash = assertion.indexOf('/');
        Read before = slash < 0 ? null : readings.get(assertion.substring(0, slash));
        if (before == null) {
            return assertion;
        }
        String id = assertion.substring(slash + 1);
        Recorded now = read.getOrDefault(before.report(), new Recorded(0, Instant.EPOCH, before));
        return before.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .flatMap(figure -> ((Read) now.entry()).figures().stream().filter(other -> isSame(figure, other)))
                .map(figure -> Telling.id(now.number(), figure.id()))
                .findFirst()
                .orElse(assertion);
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.span().equals(other.span())
                && one.category() == other.category()
                && one.bounds().equals(other.bounds());
    }
}
