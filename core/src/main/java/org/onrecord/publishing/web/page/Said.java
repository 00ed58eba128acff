package org.onrecord.publishing.web.page;

import org.onrecord.model.Chain;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;

/**
 * An assertion or a testimony of a record, with the words that say it.
 *
 * @param id its id in the ledger
 * @param what "110 missing", "claimed"
 * @param number "110"; what a testimony does where it is one
 * @param standing what it is to others, in words; may be empty
 * @param report in which it stands
 * @param span the words that say it
 * @param chain who says it through whom
 * @param reader who read it
 */
record Said(
        String id,
        String what,
        String number,
        String standing,
        ReportHead report,
        Span span,
        Chain chain,
        String reader) {}
