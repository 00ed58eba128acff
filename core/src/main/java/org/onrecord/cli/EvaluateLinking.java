package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.evaluation.LinkingEvaluation;
import org.onrecord.evaluation.LinkingSet;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate linking}. */
@Command(
        name = "linking",
        description = "Reports on shootings put together by incident, against the Gun Violence Archive.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord evaluate linking",
            "  onrecord evaluate linking --set every-report",
            "  onrecord evaluate linking --set looked-at --detail --limit 50"
        })
final class EvaluateLinking implements Callable<Integer> {
    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "looked-at, aside, every-report, sample, or all of these (default: ${DEFAULT-VALUE}).",
            defaultValue = "looked-at")
    private String wanted = "looked-at";

    @Override
    public Integer call() {
        Reader reader = Reader.english();
        return options.report(LinkingSet.class, wanted, set -> LinkingEvaluation.score(set, options.corpora(), reader));
    }
}
