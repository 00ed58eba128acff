package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.evaluation.TimesEvaluation;
import org.onrecord.evaluation.TimesSet;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate times}. */
@Command(
        name = "times",
        description = "Time expressions and their values, against TimeBank and AQUAINT.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord evaluate times", "  onrecord evaluate times --set looked-at --detail --limit 100"})
final class EvaluateTimes implements Callable<Integer> {
    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "looked-at, aside, or all (default: ${DEFAULT-VALUE}); aside is half of the documents.",
            defaultValue = EvaluateOptions.ALL)
    private String wanted = EvaluateOptions.ALL;

    @Override
    public Integer call() {
        Reader reader = Reader.english();
        return options.report(TimesSet.class, wanted, set -> TimesEvaluation.score(set, options.corpora(), reader));
    }
}
