package org.onrecord.ledger.entries;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Advisory;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Period;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Statement;
import org.onrecord.model.Whereabouts;

/** What a ledger holds; nothing in it is ever changed or removed, and what is put right is put right by another entry. */
public sealed interface Entry {
    /**
     * A report was taken in.
     *
     * @param report with its text, which all spans point into
     * @param capture digest of the bytes that it was read from
     * @param where the name of those bytes for people: a path or an address
     * @param reportedAt when it was published
     * @param agencies whose story it says it is, each once
     * @param copyOf which earlier report it repeats
     */
    record Received(
            Report report,
            String capture,
            String where,
            ReportedAt reportedAt,
            List<String> agencies,
            Optional<CopyOf> copyOf)
            implements Entry {
        public Received {
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * Which story a report repeats.
     *
     * @param original id of the first report of the story
     * @param nearest id of the report that it was found to repeat
     * @param similarity the share of the shorter text's runs of four words that stand in the other, 0 to 1
     */
    record CopyOf(String original, String nearest, double similarity) {}

    /**
     * A report was read: what was found in it, and which incidents it was linked to. A later one by a newer reader takes
     * its place in the record.
     *
     * @param report the report's id
     * @param reader name and version of the reader
     * @param links one for each of its incidents that is on the ledger
     */
    record Read(
            String report,
            String reader,
            Set<Advisory> advisories,
            List<Incident> incidents,
            List<Figure> figures,
            List<Statement> statements,
            List<Link> links)
            implements Entry {
        public Read {
            advisories = Set.copyOf(advisories);
            incidents = List.copyOf(incidents);
            figures = List.copyOf(figures);
            statements = List.copyOf(statements);
            links = List.copyOf(links);
        }
    }

    /**
     * An incident of a report is one of the ledger.
     *
     * @param inReport id of the incident in the reading: "i1"
     * @param incident id of the incident in the ledger; new where the decision is
     * @param decision same or new, score and reasons
     * @param profile what the report tells of it that linking needs
     */
    record Link(String inReport, String incident, LinkDecision decision, IncidentProfile profile) {}

    /**
     * A person has changed something, or the linker has found that two incidents are one; {@link Edit} says what the
     * parts mean.
     */
    record Edited(
            Edit.Action action,
            String incident,
            Optional<String> target,
            Optional<String> other,
            Optional<Whereabouts> place,
            Optional<Period> period,
            String by,
            String reason)
            implements Entry {}
}
