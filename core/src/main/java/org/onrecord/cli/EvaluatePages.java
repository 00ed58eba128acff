package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.evaluation.PageSet;
import org.onrecord.evaluation.PagesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate pages}. */
@Command(
        name = "pages",
        description =
                "The text, title and day of web pages, against the article extraction benchmark and publishers' pages.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord evaluate pages", "  onrecord evaluate pages --set articles --detail"})
final class EvaluatePages implements Callable<Integer> {
    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "articles, articles-aside, publishers, or all (default: ${DEFAULT-VALUE}).",
            defaultValue = EvaluateOptions.ALL)
    private String wanted = EvaluateOptions.ALL;

    @Override
    public Integer call() {
        return options.report(PageSet.class, wanted, set -> PagesEvaluation.score(set, options.corpora()));
    }
}
