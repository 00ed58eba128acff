/**
 * Tolls: what a report says of its main incident in sum.
 *
 * <p>Comes in: a reading. Goes out: for each category one interval and the figures or words that it rests on. "Two men were
 * shot; one of them died" becomes 1 killed and 1 injured.
 */
@NullMarked
package org.onrecord.reading.toll;

import org.jspecify.annotations.NullMarked;
