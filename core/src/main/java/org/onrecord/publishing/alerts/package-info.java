/**
 * Watching: in come rules that a person has written and, for each entry of the ledger, what was on record of an incident
 * before and after it; out go the alerts that follow.
 *
 * <pre>{@code
 * List<Rule> rules = RulesFile.read(Files.readString(Path.of("rules.json")));
 * for (Alert alert : Alerts.of(rules.get(0), turn)) {
 *     System.out.println(AlertJson.onOneLine(alert)); // {"format":"onrecord-alert/1",...}
 * }
 * }</pre>
 *
 * <p>An alert follows from its rule and the ledger's entries alone: whoever looks again finds the same alerts under the same
 * ids. {@code docs/alerts.md} describes rules and alerts; {@code publishing.web.delivery} brings them where they belong.
 */
@NullMarked
package org.onrecord.publishing.alerts;

import org.jspecify.annotations.NullMarked;
