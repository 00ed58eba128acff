/**
 * A record in plain English, for terminal and page alike.
 *
 * <p>Values of the model come in; words go out that keep their bounds and say who speaks:
 *
 * <pre>{@code
 * RecordHeadline.of(record, TollRule.ONRECORD);
 * // Shooting at the Riverside Hall in Vetrin, Ostland, 3 May 2031: 60 to 93 killed; claimed by the Dawn Front.
 * }</pre>
 *
 * <p>What strangers wrote is made printable here, not escaped: what shows it does that.
 */
@NullMarked
package org.onrecord.publishing.words;

import org.jspecify.annotations.NullMarked;
