/**
 * The whole flow in one place: from what lies in files and on the web to what is kept.
 *
 * <p>In come places to look at; what they hold goes to a {@link org.onrecord.pipeline.Keeper}: a ledger, a folder of JSON
 * Lines, or standard output. {@link org.onrecord.pipeline.IntakeRun} is the flow from files, {@link
 * org.onrecord.pipeline.FeedWatch} that from feeds. On the way to a ledger, {@code Preparation} reads a report and {@code
 * Registrar} links and enters it.
 *
 * <pre>{@code
 * Intake intake = new Intake(Intake.Options.DEFAULT, System.in);
 * try (Ledger ledger = Ledger.open(address, profile -> BlockingKeys.of(profile).own(), Clock.systemUTC());
 *         LedgerKeeper keeper = new LedgerKeeper(ledger, 500, 2)) {
 *     new IntakeRun(intake, keeper, 1, watcher).over(intake.find(List.of("crawl.warc.gz")));
 * }
 * }</pre>
 */
@NullMarked
package org.onrecord.pipeline;

import org.jspecify.annotations.NullMarked;
