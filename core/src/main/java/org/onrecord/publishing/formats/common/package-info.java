/**
 * What all formats share: the interface that each of them is, and what they need besides records.
 *
 * <p>In come an incident's record and a {@link org.onrecord.publishing.formats.common.FormatContext}; out go the parts that
 * several formats write: links, places, text that no parser refuses, and the claims behind a toll:
 *
 * <pre>{@code
 * RecordFormat format = RecordFormats.expect("geojson");
 * format.write(records.iterator(), FormatContext.of(ledger::report, Links.NONE, clock.instant()), out);
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.formats.common;

import org.jspecify.annotations.NullMarked;
