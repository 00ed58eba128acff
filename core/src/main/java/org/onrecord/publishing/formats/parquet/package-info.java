/**
 * The assertions of records as a table in Apache Parquet: in come records, out goes a row an assertion, with its incident, its
 * words, its chain of sources, and the tolls that follow from all of them.
 *
 * <pre>{@code
 * new ParquetFormat().write(records.iterator(), context, out);
 * // SELECT source, min, max FROM 'assertions.parquet' WHERE category = 'killed' AND standing = 'current'
 * }</pre>
 *
 * <p>Parquet's library names Hadoop's configuration in its signatures; none of Hadoop is there at run time.
 */
@NullMarked
package org.onrecord.publishing.formats.parquet;

import org.jspecify.annotations.NullMarked;
