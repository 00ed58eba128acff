/**
 * Tells what assertions are to each other, and concludes tolls from them by each rule; docs/tolls.md has the definitions.
 *
 * <p>In come the assertions and statements of one incident, out goes a chain for each, and a {@link
 * org.onrecord.model.TollSeries} a category:
 *
 * <pre>{@code
 * Map<String, Chain> chains = Sources.english().chains(said, perpetrators);
 * List<Attributed> claims = assertions.stream().map(a -> new Attributed(a, chains.get(a.id()))).toList();
 * TollSeries killed = TollReconciler.english().reconcile(Category.KILLED, Figure.ALL, claims, Verdicts.NONE);
 * }</pre>
 */
@NullMarked
package org.onrecord.ledger.reconciling;

import org.jspecify.annotations.NullMarked;
