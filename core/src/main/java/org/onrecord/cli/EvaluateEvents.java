package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.onrecord.evaluation.EventEvaluation;
import org.onrecord.evaluation.EventSet;
import org.onrecord.evaluation.Scorecard;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate events}. */
@Command(
        name = "events",
        description = "Triggers of attacks, deaths and injuries, and who takes part, against WikiEvents.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord evaluate events", "  onrecord evaluate events --set train --detail --limit 100"})
final class EvaluateEvents implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "dev, train, or all (default: ${DEFAULT-VALUE}); dev is kept aside.",
            defaultValue = "all")
    private String set = "all";

    @Override
    public Integer call() {
        Reader reader = Reader.english();
        return options.report(sets().stream()
                .<Supplier<List<Scorecard>>>map(
                        one -> () -> List.of(EventEvaluation.score(one, options.corpora(), reader)))
                .toList());
    }

    private List<EventSet> sets() {
        if (set.equals("all")) {
            return Arrays.asList(EventSet.values());
        }
        return List.of(EventSet.find(set)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "expected dev, train or all after --set, found " + set)));
    }
}
