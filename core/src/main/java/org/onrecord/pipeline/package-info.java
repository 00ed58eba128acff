/**
 * The whole flow in one place: from what lies in files and on the web to what is kept.
 *
 * <p>In come places to look at, out come reports and captures as JSON Lines. {@link org.onrecord.pipeline.IntakeRun} is
 * the flow; a {@link org.onrecord.pipeline.Keeper} is where it ends.
 *
 * <pre>{@code
 * Intake intake = new Intake(Intake.Options.DEFAULT, System.in);
 * try (ReportFolder folder = ReportFolder.open(Path.of("out"))) {
 *     new IntakeRun(intake, folder, 2, position -> {}).over(intake.find(List.of("crawl.warc.gz")));
 *     System.out.println(folder.counts());
 * }
 * }</pre>
 */
@NullMarked
package org.onrecord.pipeline;

import org.jspecify.annotations.NullMarked;
