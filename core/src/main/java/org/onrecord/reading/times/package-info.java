/**
 * Times: expressions with their TIMEX3 values, anchored on the publication date, and the time of an incident among them.
 *
 * <p>Comes in: sentences and the day of publication. Goes out: time expressions in text order. "Friday night" in a
 * report of Saturday 23 March 2024 becomes {@code 2024-03-22TNI}, which covers 22 March.
 */
@NullMarked
package org.onrecord.reading.times;

import org.jspecify.annotations.NullMarked;
