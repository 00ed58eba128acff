package org.onrecord.pipeline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.intake.Item;
import org.onrecord.ledger.IncidentIds;
import org.onrecord.ledger.KnownIncident;
import org.onrecord.ledger.Writing;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.linking.Candidate;
import org.onrecord.linking.Linker;
import org.onrecord.linking.copies.Copy;
import org.onrecord.linking.copies.CopyIndex;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.LinkDecision.Reason;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;

/** Enters reports in a ledger, each linked to what was entered before. For one thread at a time. */
final class Registrar {
    private final Linker linker = Linker.english();
    private CopyIndex copies = new CopyIndex();
    private long copiesUpTo;

    /** What became of a report. */
    enum Outcome {
        NEW,
        COPY,
        /** The ledger had it. */
        REPEAT;

        void count(Prepared report, Tallied tally) {
            if (this == REPEAT) {
                tally.repeated();
            } else if (report.foreign().isPresent()) {
                tally.foreign(report.foreign().get());
            } else {
                tally.read();
                if (this == COPY) {
                    tally.copied();
                }
            }
        }
    }

    /** Takes in the reports that others have entered since; to be called first in each transaction. */
    void catchUp(Writing writing) {
        if (writing.lastNumber() < copiesUpTo) { // a transaction failed
            copies = new CopyIndex();
            copiesUpTo = 0;
        }
        writing.eachReceivedAfter(copiesUpTo, CopyIndex.DEFAULT_WINDOW, copies::add);
        copiesUpTo = writing.lastNumber();
    }

    Outcome register(Prepared prepared, Writing writing) {
        Report report = prepared.item().report();
        writing.add(prepared.capture());
        if (writing.hasReport(report.id())) {
            return Outcome.REPEAT;
        }
        Optional<Copy> copy = copies.add(report);
        writing.append(new Entry.Received(
                report,
                prepared.item().capture().digest(),
                prepared.item().where(),
                reportedAt(prepared.item(), writing.now()),
                prepared.agencies(),
                copy.map(found -> new Entry.CopyOf(found.original(), found.nearest(), found.similarity()))));
        prepared.reading().ifPresent(reading -> writing.append(read(reading, links(prepared, copy, writing))));
        copiesUpTo = writing.lastNumber();
        return copy.isPresent() ? Outcome.COPY : Outcome.NEW;
    }

    /** Of reports that tell nothing, those fetched come by that time and others last. */
    static ReportedAt reportedAt(Prepared prepared) {
        return reportedAt(prepared.item(), Instant.MAX.minusSeconds(1));
    }

    private static ReportedAt reportedAt(Item.Read item, Instant now) {
        return item.particulars()
                .publishedAt()
                .map(OffsetDateTime::toInstant)
                .map(ReportedAt::moment)
                .or(() -> item.report().publishedAt().map(ReportedAt::day))
                .orElseGet(() -> ReportedAt.unknown(item.capture().fetchedAt().orElse(now)));
    }

    private static Entry.Read read(Reading reading, List<Entry.Link> links) {
        return new Entry.Read(
                reading.report().id(),
                reading.reader(),
                reading.advisories(),
                reading.incidents(),
                reading.figures(),
                reading.statements(),
                links);
    }

    /** The main incident is linked or opens a new one; others that are mentioned are linked where they are known. */
    private List<Entry.Link> links(Prepared prepared, Optional<Copy> copy, Writing writing) {
        List<Entry.Link> links = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Prepared.Sought sought : prepared.incidents()) {
            boolean main = sought.incident().main();
            LinkDecision decision = main
                    ? copy.flatMap(found -> sameStory(found, writing))
                            .orElseGet(() -> decide(sought, writing, Set.of()))
                    : decide(sought, writing, taken);
            Optional<String> incident = main
                    ? Optional.of(decision.incident()
                            .orElseGet(() -> IncidentIds.of(
                                    prepared.item().report().id(),
                                    sought.incident().id())))
                    : decision.incident();
            incident.filter(taken::add)
                    .ifPresent(id -> links.add(new Entry.Link(sought.incident().id(), id, decision, sought.profile())));
        }
        return links;
    }

    private static Optional<LinkDecision> sameStory(Copy copy, Writing writing) {
        return writing.incidentOf(copy.nearest())
                .map(incident -> new LinkDecision(
                        Optional.of(incident),
                        copy.similarity(),
                        List.of(new Reason("a copy of report " + copy.nearest(), copy.similarity()))));
    }

    private LinkDecision decide(Prepared.Sought sought, Writing writing, Set<String> besides) {
        Collection<KnownIncident> known = writing.candidates(sought.keys().sought());
        return linker.link(
                sought.profile(),
                known.stream()
                        .filter(incident -> !besides.contains(incident.id()))
                        .map(incident -> new Candidate(incident.id(), incident.profile()))
                        .toList());
    }
}
