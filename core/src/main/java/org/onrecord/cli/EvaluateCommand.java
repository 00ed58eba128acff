package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.evaluation.AttributionEvaluation;
import org.onrecord.evaluation.AttributionSet;
import org.onrecord.evaluation.Corpora;
import org.onrecord.evaluation.CorpusMissingException;
import org.onrecord.evaluation.GunViolenceEvaluation;
import org.onrecord.evaluation.GunViolenceSet;
import org.onrecord.evaluation.ReadingEvaluation;
import org.onrecord.evaluation.ReadingSet;
import org.onrecord.evaluation.SpeedRun;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate}: how well the reader reads, measured on corpora with gold. */
@Command(
        name = "evaluate",
        description = "Measures the reader on corpora with gold, and checks the floors pinned for it.",
        synopsisSubcommandLabel = "CORPUS",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateCommand.OfReading.class,
            EvaluateCommand.OfGunViolence.class,
            EvaluateCommand.OfAttribution.class,
            EvaluatePlaces.class,
            EvaluatePages.class,
            EvaluateCopies.class,
            EvaluateLinking.class,
            EvaluateTimes.class,
            EvaluateEvents.class,
            EvaluateCommand.OfSpeed.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:measured; with --check, every floor holds",
            "1:a floor is missed, or a corpus is not the one it was pinned on",
            "2:the command line was wrong",
            "66:a corpus is not at hand"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord evaluate reading",
            "  onrecord evaluate reading --set gold --detail",
            "  onrecord evaluate gun-violence --shared ../shared --check",
            "  onrecord evaluate attribution --pin"
        })
final class EvaluateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Without a corpus there is nothing to measure. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a corpus, found none");
    }

    /** {@code onrecord evaluate reading}. */
    @Command(
            name = "reading",
            description = "Figures, sources, claims, confirmations and warnings against annotated reports.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord evaluate reading --set gold --detail", "  onrecord evaluate reading --set all --check"
            })
    static final class OfReading implements Callable<Integer> {
        @Mixin
        private EvaluateOptions options = new EvaluateOptions();

        @Option(
                names = "--set",
                paramLabel = "SET",
                description = "gold, news-dev, news-aside, incidents-dev, incidents-aside, or all"
                        + " (default: ${DEFAULT-VALUE}).",
                defaultValue = EvaluateOptions.ALL)
        private String wanted = EvaluateOptions.ALL;

        @Override
        public Integer call() {
            Reader reader = Reader.english();
            return options.report(
                    ReadingSet.class, wanted, set -> ReadingEvaluation.score(set, options.corpora(), reader));
        }
    }

    /** {@code onrecord evaluate gun-violence}. */
    @Command(
            name = "gun-violence",
            description = "Killed and injured of US shootings against the Gun Violence Archive.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord evaluate gun-violence", "  onrecord evaluate gun-violence --detail --limit 50"})
    static final class OfGunViolence implements Callable<Integer> {
        @Mixin
        private EvaluateOptions options = new EvaluateOptions();

        @Option(
                names = "--set",
                paramLabel = "SET",
                description = "looked-at, aside, sample, or all (default: ${DEFAULT-VALUE}).",
                defaultValue = EvaluateOptions.ALL)
        private String wanted = EvaluateOptions.ALL;

        @Override
        public Integer call() {
            Reader reader = Reader.english();
            return options.report(
                    GunViolenceSet.class, wanted, set -> GunViolenceEvaluation.score(set, options.corpora(), reader));
        }
    }

    /** {@code onrecord evaluate attribution}. */
    @Command(
            name = "attribution",
            description = "Who says what, against the PolNeAR corpus of political news.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {
                "  onrecord evaluate attribution",
                "  onrecord evaluate attribution --set train --detail --limit 100"
            })
    static final class OfAttribution implements Callable<Integer> {
        @Mixin
        private EvaluateOptions options = new EvaluateOptions();

        @Option(
                names = "--set",
                paramLabel = "SET",
                description = "dev, train, or all (default: ${DEFAULT-VALUE}); dev is kept aside.",
                defaultValue = "dev")
        private String wanted = "dev";

        @Override
        public Integer call() {
            Reader reader = Reader.english();
            return options.report(
                    AttributionSet.class, wanted, set -> AttributionEvaluation.score(set, options.corpora(), reader));
        }
    }

    /** {@code onrecord evaluate speed}. */
    @Command(
            name = "speed",
            description = "Reports a second on one thread over the news of the shared folder.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  ONRECORD_JAVA_OPTS=-Xmx512m onrecord evaluate speed"})
    static final class OfSpeed implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(
                names = "--shared",
                paramLabel = "DIR",
                description = "Folder with the corpora (default: $ONRECORD_SHARED, or shared beside the checkout).")
        private Optional<Path> shared = Optional.empty();

        @Override
        public Integer call() {
            try {
                SpeedRun.measure(Corpora.locate(shared))
                        .forEach(table -> spec.commandLine().getOut().println(table + "\n"));
                return ExitCode.OK;
            } catch (CorpusMissingException missing) {
                spec.commandLine().getErr().println("onrecord: " + missing.getMessage());
                return EvaluateOptions.NO_INPUT;
            }
        }
    }
}
