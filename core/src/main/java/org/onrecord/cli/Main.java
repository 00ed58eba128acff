package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The root command: {@code onrecord VERB …}.
 *
 * <p>A verb is one class, named under {@code subcommands}. It returns an {@link ExitCode}, writes to the output of
 * its {@link CommandSpec}, and may throw: what escapes it becomes one line on standard error.
 */
@Command(
        name = "onrecord",
        description =
                "Reads news reports about violent incidents and disasters, and tells what happened and who said which"
                        + " figure.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ReadCommand.class,
            IntakeCommand.class,
            IngestCommand.class,
            WatchCommand.class,
            AlertCommand.class,
            IncidentsCommand.class,
            ShowCommand.class,
            ServeCommand.class,
            ExplainCommand.class,
            EditCommand.class,
            RereadCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            EvaluateCommand.class,
            GazetteerCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:some input was skipped, an evaluation missed its floor, or the ledger has not what was asked for",
            "2:the command line was wrong",
            "66:a corpus to evaluate on is not at hand",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord read examples/reports",
            "  onrecord read --format json report.html",
            "  curl -s https://example.org/news | onrecord read -",
            "  onrecord incidents --place Russia --from 2024-03-01"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs one command line and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        // Output is UTF-8 whatever the locale says; the buffer is flushed once, at the end.
        CommandLine commandLine = commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        int exitCode = run(commandLine, args);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        System.exit(exitCode);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        boolean flushLines = descriptor == FileDescriptor.err;
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), flushLines);
    }

    /** The whole command line, with the outputs that {@link CommandLine#setOut} and {@code setErr} may replace. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> explainFault(fault, commandLine))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    static int run(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError tooLittle) {
            commandLine.getErr().println("onrecord: out of memory; give it more with ONRECORD_JAVA_OPTS=-Xmx1g");
            return ExitCode.INTERNAL;
        } catch (StackOverflowError | LinkageError | AssertionError fault) {
            return explainFault(fault, commandLine);
        }
    }

    /** Without a verb there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command, found none");
    }

    private static int explainUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .printf(
                        "onrecord: %s; see %s --help%n",
                        message(wrong), command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static int explainFault(Throwable fault, CommandLine command) {
        command.getErr()
                .printf(
                        "onrecord: internal error: %s: %s; set ONRECORD_DEBUG=1 for the stack trace%n",
                        fault.getClass().getSimpleName(), message(fault));
        if (System.getenv("ONRECORD_DEBUG") != null) {
            fault.printStackTrace(command.getErr());
        }
        return ExitCode.INTERNAL;
    }

    /** The fault's message on one line. */
    private static String message(Throwable fault) {
        return Optional.ofNullable(fault.getMessage())
                .orElse("no message")
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"onrecord " + (version == null ? "(development)" : version)};
        }
    }
}
