/**
 * Records as an Atom feed (RFC 4287): in come the records that a search finds, out goes a feed with an entry an incident.
 *
 * <pre>{@code
 * new AtomFormat().write(records.iterator(), context.titled("Incidents in Russia", Optional.of(address)), out);
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.formats.atom;

import org.jspecify.annotations.NullMarked;
