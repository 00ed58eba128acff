/**
 * The forms in which records are published: files that researchers and crisis centres load as they are.
 *
 * <p>In come records, one at a time, and a {@link org.onrecord.publishing.formats.common.FormatContext}; out go bytes, which
 * follow from them alone. One sub-package a family; command line and API find them here by name:
 *
 * <pre>{@code
 * RecordFormat format = RecordFormats.expect("ged");
 * format.write(records.iterator(), FormatContext.of(ledger::report, Links.NONE, clock.instant()), out);
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.formats;

import org.jspecify.annotations.NullMarked;
