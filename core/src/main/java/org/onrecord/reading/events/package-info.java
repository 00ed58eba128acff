/**
 * Tells the incidents of a report apart, as far as its words allow: the one that it is about, others that it mentions,
 * and totals over many.
 *
 * <pre>{@code
 * Incidents incidents = IncidentSorter.english().sort(sentences, spans, report.publishedAt());
 * }</pre>
 */
@NullMarked
package org.onrecord.reading.events;

import org.jspecify.annotations.NullMarked;
