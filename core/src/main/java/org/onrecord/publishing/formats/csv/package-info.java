/**
 * Records as CSV in the shape of three datasets that researchers know: UCDP GED, GTD and ACLED.
 *
 * <p>In come records; out goes a row an incident, its columns named and filled as the dataset's codebook has it, its toll by
 * the dataset's own rule. What a record does not support stays empty. Behind the dataset's columns follow OnRecord's own, so
 * that no number stands without the words behind it. {@code docs/data-dictionary.md} is made from the same definitions:
 *
 * <pre>{@code
 * new CsvFormat(GedCodebook.CODEBOOK).write(records.iterator(), context, out);
 * // id,relid,year,…
 * // k3v9x2m7qa,,2031,…
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.formats.csv;

import org.jspecify.annotations.NullMarked;
