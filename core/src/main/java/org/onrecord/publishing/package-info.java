/**
 * Writes what was found for people and programs: in comes a {@link org.onrecord.model.Reading} or an {@link
 * org.onrecord.model.IncidentRecord}, out goes a public format whose names are stable.
 *
 * <pre>{@code
 * String json = ReadingJson.indented(reading); // {"format": "onrecord/1", ...}
 * String line = RecordJson.onOneLine(record); // {"format":"onrecord-record/1",...}
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing;

import org.jspecify.annotations.NullMarked;
