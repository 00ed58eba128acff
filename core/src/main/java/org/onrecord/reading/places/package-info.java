/**
 * Places: toponyms resolved against the gazetteer, venues, addresses, and the place of an incident among them.
 *
 * <p>Comes in: sentences and the report's publisher. Goes out: toponyms in text order, and an incident's place. "a
 * concert hall in Krasnogorsk" becomes the venue "a concert hall" in Krasnogorsk, Moscow Oblast, Russia.
 */
@NullMarked
package org.onrecord.reading.places;

import org.jspecify.annotations.NullMarked;
