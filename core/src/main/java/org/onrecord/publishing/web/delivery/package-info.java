/**
 * Brings alerts where their rules want them: in come rules and a ledger that grows, out go signed POSTs, feeds and CAP files,
 * each alert once at least, in order, under the same id however often.
 *
 * <pre>{@code
 * List<Rule> rules = RulesFile.read(Files.readString(Path.of("rules.json")));
 * try (Courier courier = Courier.start(ledger, rules, CourierOptions.in(Path.of("state")))) {
 *     courier.await(); // until it is closed
 * }
 * }</pre>
 *
 * <p>The ledger is the queue: what is kept is how far each place has been served, in a file that is replaced and forced to
 * the device once a place has taken an alert. {@code docs/alerts.md} says what is promised.
 */
@NullMarked
package org.onrecord.publishing.web.delivery;

import org.jspecify.annotations.NullMarked;
