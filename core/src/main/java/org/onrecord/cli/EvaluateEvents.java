package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.evaluation.EventEvaluation;
import org.onrecord.evaluation.EventSet;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate events}. */
@Command(
        name = "events",
        description = "Triggers of attacks, deaths and injuries, and who takes part, against WikiEvents.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord evaluate events", "  onrecord evaluate events --set train --detail --limit 100"})
final class EvaluateEvents implements Callable<Integer> {
    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "dev, train, or all (default: ${DEFAULT-VALUE}); dev is kept aside.",
            defaultValue = EvaluateOptions.ALL)
    private String wanted = EvaluateOptions.ALL;

    @Override
    public Integer call() {
        Reader reader = Reader.english();
        return options.report(EventSet.class, wanted, set -> EventEvaluation.score(set, options.corpora(), reader));
    }
}
