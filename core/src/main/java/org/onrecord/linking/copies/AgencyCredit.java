package org.onrecord.linking.copies;

import java.util.Locale;
import org.onrecord.model.Span;

/**
 * A place where a report says that an agency wrote it, or a part of it.
 *
 * @param agency the agency's name in full, "Associated Press"
 * @param role how much of the report is the agency's
 * @param span the credit's words in the report's text
 */
public record AgencyCredit(String agency, Role role, Span span) {
    /** How much of a report is an agency's. */
    public enum Role {
        /** The report is the agency's own: it stands in the dateline, the byline, a copyright or a source line. */
        ORIGIN,
        /** The agency contributed to another's report. */
        CONTRIBUTION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
