/**
 * Records as linked data, JSON-LD 1.1: in come records and the reports' texts, out goes a graph.
 *
 * <ul>
 *   <li>schema.org: the incident is an {@code Event}, its reports {@code NewsArticle}s, what they say {@code Claim}s;
 *   <li>W3C PROV: a claim was quoted from its report, attributed to the publisher, and derived from what each one of its chain
 *       told, back to the source; a toll was derived from the claims that give it;
 *   <li>W3C Web Annotation: each claim points at its words by position and by quote.
 * </ul>
 *
 * <pre>{@code
 * new LinkedFormat().write(records.iterator(), context, out);
 * // {"@context":{…},"@graph":[
 * // {"@id":"tag:onrecord.org,2026:incidents/k3v9x2m7qa","@type":["schema:Event","prov:Entity"],…},
 * }</pre>
 *
 * <p>The context stands in the document, so that nothing need be fetched. {@code ClaimReview} is not used: OnRecord rates
 * nobody's truth.
 */
@NullMarked
package org.onrecord.publishing.formats.linked;

import org.jspecify.annotations.NullMarked;
