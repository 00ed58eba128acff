package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.evaluation.Corpora;
import org.onrecord.evaluation.CorpusMissingException;
import org.onrecord.evaluation.CorpusSet;
import org.onrecord.evaluation.Floors;
import org.onrecord.evaluation.Scorecard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every evaluation offers. */
final class EvaluateOptions {
    /** A corpus is not at hand (EX_NOINPUT of sysexits.h). */
    static final int NO_INPUT = 66;

    /** Every set of a corpus. */
    static final String ALL = "all";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            description = "Folder with the corpora (default: $ONRECORD_SHARED, or shared beside the checkout).")
    private Optional<Path> shared = Optional.empty();

    @Option(names = "--detail", description = "List what went wrong, one a line, tab separated.")
    private boolean detail;

    @Option(
            names = "--look-at-aside",
            description = "Let --detail show reports that are kept aside; who has seen them must not tune on them.")
    private boolean lookAtAside;

    @Option(names = "--limit", paramLabel = "N", description = "At most N lines of detail a set.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--check", description = "Fail where a number is below its floor.")
    private boolean check;

    @Option(names = "--pin", description = "Raise the floors to the present numbers.")
    private boolean pin;

    @Option(names = "--allow-lower", description = "Let --pin lower floors too.")
    private boolean allowLower;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = "File of the floors (default: " + Floors.FILE + " of the checkout).")
    private Optional<Path> floors = Optional.empty();

    Corpora corpora() {
        return Corpora.locate(shared);
    }

    /**
     * Scores the sets that are asked for, prints, checks and pins; a corpus that is not at hand costs its own numbers
     * only.
     *
     * @param wanted a set's code, or {@code all}
     */
    <S extends Enum<S> & CorpusSet> int report(Class<S> sets, String wanted, Function<S, Scorecard> evaluation) {
        int exitCode = ExitCode.OK;
        Set<String> missing = new LinkedHashSet<>();
        for (S set : chosen(sets, wanted)) {
            try {
                exitCode = Math.max(exitCode, report(evaluation.apply(set)));
            } catch (CorpusMissingException corpus) {
                missing.add("onrecord: " + corpus.getMessage());
                exitCode = NO_INPUT;
            }
        }
        missing.forEach(err()::println);
        return exitCode;
    }

    private <S extends Enum<S> & CorpusSet> List<S> chosen(Class<S> sets, String wanted) {
        List<S> all = List.of(sets.getEnumConstants());
        List<S> chosen = all.stream()
                .filter(set -> wanted.equals(ALL) || wanted.equals(set.code()))
                .toList();
        if (chosen.isEmpty()) {
            String codes = all.stream().map(CorpusSet::code).collect(Collectors.joining(", "));
            throw new ParameterException(
                    spec.commandLine(), "expected " + codes + " or " + ALL + " after --set, found " + wanted);
        }
        return chosen;
    }

    private int report(Scorecard scorecard) {
        Path file = floors.orElseGet(() -> corpora().checkout().resolve(Floors.FILE));
        scorecard.tables().forEach(table -> out().println(table + "\n"));
        if (detail) {
            show(scorecard);
        }
        out().flush();
        if (pin) {
            expectFolder(file);
            Floors.read(file).pin(scorecard, allowLower).write(file);
        }
        List<String> misses = check ? Floors.read(file).check(scorecard) : List.of();
        misses.forEach(err()::println);
        return misses.isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    private void expectFolder(Path file) {
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected a folder for the floors at " + file + ", found none; run from inside the checkout,"
                            + " or name a file with --floors");
        }
    }

    private void show(Scorecard scorecard) {
        if (scorecard.details().isEmpty()) {
            return;
        }
        if (scorecard.aside() && !lookAtAside) {
            err().println(scorecard.evaluation() + ": expected --look-at-aside with --detail: its reports are kept"
                    + " aside, and a rule written with them in view makes its numbers worthless");
            return;
        }
        scorecard.details().stream().limit(Math.max(0, limit)).forEach(out()::println);
        out().println();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
