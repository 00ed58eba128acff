/**
 * Turns files, pages, feeds and crawls into {@link org.onrecord.model.Report}s: in come the names of files, folders and
 * standard input, or captures that somebody fetched; out comes a stream of what was read and of what was skipped, with the
 * reason.
 *
 * <p>Reports come one at a time, so a folder or a crawl of any size is read in bounded memory, and nothing in a file can
 * stop the files after it from being read. {@link org.onrecord.intake.web} fetches, {@link org.onrecord.intake.feeds} and
 * {@link org.onrecord.intake.pages} read what was fetched.
 *
 * <pre>{@code
 * Intake intake = new Intake(Intake.Options.DEFAULT, System.in);
 * for (Found found : intake.find(List.of("examples/reports"))) {
 *     try (Stream<Item> items = intake.read(found)) {
 *         items.forEach(System.out::println);
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.onrecord.intake;

import org.jspecify.annotations.NullMarked;
