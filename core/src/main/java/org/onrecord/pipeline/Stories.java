package org.onrecord.pipeline;

import java.util.List;
import java.util.Optional;
import org.onrecord.linking.copies.AgencyCredit;
import org.onrecord.linking.copies.AgencyCredits;
import org.onrecord.linking.copies.Copy;
import org.onrecord.linking.copies.CopyIndex;
import org.onrecord.model.Report;

/** Tells of each report whose story it is: which agencies it credits, and which earlier report it repeats. */
final class Stories {
    private final AgencyCredits credits = AgencyCredits.english();
    private final CopyIndex index = new CopyIndex();

    /** How many of the last reports are compared with. */
    static final int WINDOW = CopyIndex.DEFAULT_WINDOW;

    /** The agencies that a report credits in its text; safe for use by several threads. */
    List<AgencyCredit> agencies(Report report) {
        return credits.find(report);
    }

    /** The agency that an author's line names and nothing else. */
    Optional<String> agencyNamed(String author) {
        return credits.findNamed(author);
    }

    /** The report among the last ones that this one repeats; it is remembered. For one thread at a time. */
    Optional<Copy> copyOf(Report report) {
        return index.add(report);
    }
}
