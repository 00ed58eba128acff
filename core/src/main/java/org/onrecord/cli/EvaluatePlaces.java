package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.onrecord.evaluation.ToponymEvaluation;
import org.onrecord.evaluation.ToponymSet;
import org.onrecord.evaluation.ToponymTuning;
import org.onrecord.reading.places.ToponymFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate places}. */
@Command(
        name = "places",
        description = "Names of places, found and resolved, against LGL and TR-News.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord evaluate places", "  onrecord evaluate places --set lgl --detail --limit 100"})
final class EvaluatePlaces implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "lgl, lgl-aside, tr-news, tr-news-aside, or all (default: ${DEFAULT-VALUE}).",
            defaultValue = EvaluateOptions.ALL)
    private String wanted = EvaluateOptions.ALL;

    @Option(
            names = "--tune",
            paramLabel = "ROUNDS",
            description = "Look for better weights on the halves that are not kept aside, and print them.")
    private int tune;

    @Override
    public Integer call() {
        if (tune > 0) {
            return tuned();
        }
        ToponymFinder finder = ToponymFinder.english();
        return options.report(ToponymSet.class, wanted, set -> ToponymEvaluation.score(set, options.corpora(), finder));
    }

    private int tuned() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        new ToponymTuning(options.corpora())
                .tune(tune, line -> err.println("onrecord: " + line))
                .forEach((name, weight) -> out.println(name + " = " + weight));
        return ExitCode.OK;
    }
}
