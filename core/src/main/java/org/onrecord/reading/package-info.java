/**
 * Finds in a {@link org.onrecord.model.Report} everything that becomes a {@link org.onrecord.model.Reading}.
 *
 * <pre>{@code
 * Reading reading = Reader.english().read(report);
 * }</pre>
 */
@NullMarked
package org.onrecord.reading;

import org.jspecify.annotations.NullMarked;
