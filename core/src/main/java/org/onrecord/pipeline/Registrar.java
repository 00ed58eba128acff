package org.onrecord.pipeline;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.intake.Item;
import org.onrecord.ledger.IncidentIds;
import org.onrecord.ledger.KnownIncident;
import org.onrecord.ledger.Writing;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.linking.Candidate;
import org.onrecord.linking.Linker;
import org.onrecord.linking.copies.Copy;
import org.onrecord.linking.copies.CopyIndex;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.LinkDecision.Reason;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;

/** Enters reports in a ledger, each linked to what was entered before. For one thread at a time. */
final class Registrar {
    private static final String LINKER = "OnRecord's linker";
    private static final int MOST_REASONS = 5;

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
        prepared.reading().ifPresent(reading -> enter(reading, prepared, copy, writing));
        copiesUpTo = writing.lastNumber();
        return copy.isPresent() ? Outcome.COPY : Outcome.NEW;
    }

    /** Of reports that tell nothing, those fetched come by that time and others last. */
    static ReportedAt reportedAt(Prepared prepared) {
        return reportedAt(prepared.item(), Instant.MAX.minusSeconds(1));
    }

    /**
     * Enters a newer reading of a report. It stays in its incident unless what it says now tells of another one, or of
     * one that is not known yet.
     */
    void registerAgain(Report report, Reading reading, List<Prepared.Sought> incidents, Writing writing) {
        List<Entry.Link> links = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Prepared.Sought sought : incidents) {
            LinkDecision decision =
                    linker.link(sought.profile(), candidates(known(sought, report.id(), writing), taken));
            Optional<String> incident = sought.incident().main()
                    ? Optional.of(decision.incident().orElseGet(() -> apart(report.id(), reading, sought, writing)))
                    : decision.incident();
            add(sought, incident, decision, taken, links);
        }
        writing.append(read(reading, links));
    }

    /** The candidates as they are without the report itself. */
    private static Collection<KnownIncident> known(Prepared.Sought sought, String report, Writing writing) {
        Optional<String> own = writing.incidentOf(report);
        return writing.candidates(sought.keys().sought()).stream()
                .flatMap(known -> own.filter(known.id()::equals).isPresent()
                        ? writing.without(known.id(), report).stream()
                        : Stream.of(known))
                .toList();
    }

    /** The report's incident where nobody else tells of it, else a new one. */
    private static String apart(String report, Reading reading, Prepared.Sought sought, Writing writing) {
        return writing.incidentOf(report)
                .filter(own -> writing.without(own, report).isEmpty())
                .orElseGet(() -> IncidentIds.of(report, sought.incident().id() + " by " + reading.reader()));
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
    private void enter(Reading reading, Prepared prepared, Optional<Copy> copy, Writing writing) {
        List<Entry.Link> links = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Entry.Edited> merges = new ArrayList<>();
        for (Prepared.Sought sought : prepared.incidents()) {
            boolean main = sought.incident().main();
            Optional<LinkDecision> ofStory = copy.filter(found -> main).flatMap(found -> sameStory(found, writing));
            List<Candidate> candidates = ofStory.isPresent() ? List.of() : candidates(sought, writing, taken);
            LinkDecision decision = ofStory.orElseGet(() -> linker.link(sought.profile(), candidates));
            Optional<String> incident = decision.incident()
                    .or(() -> main
                            ? Optional.of(IncidentIds.of(
                                    reading.report().id(), sought.incident().id()))
                            : Optional.empty());
            add(sought, incident, decision, taken, links);
            if (main) {
                merges.addAll(merges(reading.report(), sought.profile(), decision, candidates));
            }
        }
        writing.append(read(reading, links));
        merges.forEach(writing::append);
    }

    /** Other incidents that the report shows to be the one that it was linked to. */
    private List<Entry.Edited> merges(
            Report report, IncidentProfile profile, LinkDecision decision, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> decision.incident().equals(Optional.of(candidate.id())))
                .flatMap(linked -> linker.sameAsLinked(profile, linked, candidates).stream()
                        .flatMap(
                                same -> same.incident().stream().map(other -> merge(report, other, linked.id(), same))))
                .toList();
    }

    private static Entry.Edited merge(Report report, String other, String into, LinkDecision decision) {
        String reasons = decision.reasons().stream()
                .limit(MOST_REASONS)
                .map(Reason::words)
                .collect(joining(", "));
        return new Entry.Edited(
                Edit.Action.MERGE,
                other,
                Optional.empty(),
                Optional.of(into),
                Optional.empty(),
                Optional.empty(),
                LINKER,
                "report " + report.id() + " tells of both: " + reasons);
    }

    /** No two incidents of a report are one of the ledger. */
    private static void add(
            Prepared.Sought sought,
            Optional<String> incident,
            LinkDecision decision,
            Set<String> taken,
            List<Entry.Link> links) {
        incident.filter(taken::add)
                .ifPresent(id -> links.add(new Entry.Link(sought.incident().id(), id, decision, sought.profile())));
    }

    private static Optional<LinkDecision> sameStory(Copy copy, Writing writing) {
        return writing.incidentOf(copy.nearest())
                .map(incident -> new LinkDecision(
                        Optional.of(incident),
                        copy.similarity(),
                        List.of(new Reason("a copy of report " + copy.nearest(), copy.similarity()))));
    }

    private List<Candidate> candidates(Prepared.Sought sought, Writing writing, Set<String> besides) {
        return candidates(writing.candidates(sought.keys().sought()), besides);
    }

    private static List<Candidate> candidates(Collection<KnownIncident> known, Set<String> besides) {
        return known.stream()
                .filter(incident -> !besides.contains(incident.id()))
                .map(incident -> new Candidate(incident.id(), incident.profile()))
                .toList();
    }
}
