/**
 * Finds copies of one story and the news agencies that a report credits, so that fifty copies of an agency's story
 * count as one source.
 *
 * <p>In come {@link org.onrecord.model.Report}s one after another; out goes a {@link
 * org.onrecord.linking.copies.Copy} for each that repeats an earlier one, and an {@link
 * org.onrecord.linking.copies.AgencyCredit} with its span for each credit in a report's text:
 *
 * <pre>{@code
 * CopyIndex index = new CopyIndex();
 * for (Report report : reports) {
 *     index.add(report).ifPresent(copy -> System.out.println(report.id() + " repeats " + copy.original()));
 *     AgencyCredits.english().find(report).forEach(credit -> System.out.println(credit.agency()));
 * }
 * }</pre>
 */
@NullMarked
package org.onrecord.linking.copies;

import org.jspecify.annotations.NullMarked;
