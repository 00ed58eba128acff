package org.onrecord.ledger.folding;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.ledger.folding.Reconciliation.Claims;
import org.onrecord.ledger.folding.Reconciliation.Conclusions;
import org.onrecord.ledger.folding.Reconciliation.Said;
import org.onrecord.model.Advisory;
import org.onrecord.model.Assertion;
import org.onrecord.model.Chain;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.Testimony;

/**
 * Folds entries into the record of an incident.
 *
 * <p>The same entries give the same record, in whatever order they come: their numbers order them. Safe for use by
 * several threads where the reconciliation is.
 */
public final class IncidentFold {
    private final Reconciliation reconciliation;

    public IncidentFold(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /**
     * The record of an incident, or of the one that it was merged into; absent where no report tells of it.
     *
     * @param incident id of an incident in the ledger
     * @param entries all that touch the incident or those that are one with it: how its reports and their originals were
     *     received, all readings of them, and all edits that name one of the incidents or undo one that does
     * @param reportedBy leaves out the reports that were published later
     */
    public Optional<IncidentRecord> fold(String incident, Collection<Recorded> entries, Optional<Instant> reportedBy) {
        Edits edits = Edits.of(entries);
        Merges merges = Merges.of(edits);
        String standing = merges.standing(incident);
        Reports reports = new Reports(entries);
        List<Telling> tellings = reports.tellings(standing, merges, reportedBy);
        if (tellings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(record(standing, merges.all(standing), tellings, edits, reports));
    }

    /** The links that stand for an incident, each of the reading that counts: what its profile is drawn from. */
    public static List<Entry.Link> links(String incident, Collection<Recorded> entries) {
        Merges merges = Merges.of(entries);
        return new Reports(entries).links(merges.standing(incident), merges);
    }

    /**
     * The head of a report.
     *
     * @param received how it was received, and those whose story it repeats, as far as they are known
     */
    public static ReportHead head(String report, Collection<Recorded> received) {
        return new Reports(received).head(report);
    }

    private IncidentRecord record(
            String incident, Set<String> all, List<Telling> tellings, Edits edits, Reports reports) {
        List<Telling> stories = Stories.of(tellings);
        List<Supported<String>> perpetrators = PerpetratorVote.names(stories);
        List<Assertion> assertions =
                tellings.stream().flatMap(Telling::assertions).toList();
        List<Said> statements = tellings.stream().flatMap(Telling::statements).toList();
        Judgements judgements = Judgements.of(edits, reports, assertions);
        Conclusions conclusions = reconciliation.conclude(new Claims(
                assertions,
                statements,
                perpetrators.stream().map(Supported::value).toList(),
                judgements.rejected(),
                judgements.confirmed()));
        Edits ofIncident = edits.only(edit -> judgements.edits().contains(edit.id()) || Edits.name(edit, all));
        return new IncidentRecord(
                incident,
                all.stream().filter(id -> !id.equals(incident)).toList(),
                KindVote.kinds(stories),
                set(ofIncident, Edit.Action.SET_TIME, Edit::period).or(() -> TimeVote.occurred(stories)),
                set(ofIncident, Edit.Action.SET_PLACE, Edit::place).or(() -> PlaceVote.place(stories)),
                perpetrators,
                conclusions.tolls(),
                testimonies(statements, conclusions.chains()),
                tellings.stream().map(Telling::report).toList(),
                advisories(tellings),
                ofIncident.all());
    }

    /** What an editor has set last. */
    private static <T> Optional<Supported<T>> set(Edits edits, Edit.Action action, Function<Edit, Optional<T>> value) {
        return edits.holding(action)
                .flatMap(edit -> value.apply(edit).stream()
                        .map(set -> new Supported<>(set, List.of(), 0, "set by " + edit.by() + ": " + edit.reason())))
                .reduce((earlier, later) -> later);
    }

    private static List<Testimony> testimonies(List<Said> statements, Map<String, Chain> chains) {
        return statements.stream()
                .map(said -> said.through(Optional.ofNullable(chains.get(said.id()))
                        .orElseThrow(() -> new IllegalStateException(
                                "Expected a chain for statement " + said.id() + " but the reconciliation gave none"))))
                .toList();
    }

    private static Set<Advisory> advisories(List<Telling> tellings) {
        Set<Advisory> advisories = EnumSet.noneOf(Advisory.class);
        tellings.forEach(telling -> advisories.addAll(telling.read().advisories()));
        return advisories;
    }
}
