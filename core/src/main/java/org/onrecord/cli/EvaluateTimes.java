package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.onrecord.evaluation.Corpora;
import org.onrecord.evaluation.Scorecard;
import org.onrecord.evaluation.TimesEvaluation;
import org.onrecord.evaluation.TimesSet;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate times}. */
@Command(
        name = "times",
        description = "Time expressions and their values, against TimeBank and AQUAINT.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord evaluate times", "  onrecord evaluate times --set looked-at --detail --limit 100"})
final class EvaluateTimes implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "looked-at, aside, or all (default: ${DEFAULT-VALUE}); aside is half of the documents.",
            defaultValue = "all")
    private String set = "all";

    @Override
    public Integer call() {
        Reader reader = Reader.english();
        Corpora corpora = options.corpora();
        return options.report(sets().stream()
                .<Supplier<List<Scorecard>>>map(one -> () -> List.of(TimesEvaluation.score(one, corpora, reader)))
                .toList());
    }

    private List<TimesSet> sets() {
        if (set.equals("all")) {
            return Arrays.asList(TimesSet.values());
        }
        return List.of(TimesSet.find(set)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "expected looked-at, aside or all after --set, found " + set)));
    }
}
