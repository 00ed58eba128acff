package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.evaluation.CopiesEvaluation;
import org.onrecord.evaluation.CopySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate copies}. */
@Command(
        name = "copies",
        description = "Copies of one story told from other reports, on news and edited copies of it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord evaluate copies", "  onrecord evaluate copies --set incidents --detail"})
final class EvaluateCopies implements Callable<Integer> {
    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "looked-at, aside, incidents, or all (default: ${DEFAULT-VALUE}).",
            defaultValue = EvaluateOptions.ALL)
    private String wanted = EvaluateOptions.ALL;

    @Override
    public Integer call() {
        return options.report(CopySet.class, wanted, set -> CopiesEvaluation.score(set, options.corpora()));
    }
}
