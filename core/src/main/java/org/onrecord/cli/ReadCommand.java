package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.onrecord.intake.Found;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.intake.Limits;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord read}: who says how many, in each of the reports given. */
@Command(
        name = "read",
        description = "Reads reports, and prints each figure with who said it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:some input was skipped; standard error says what and why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord read examples/reports",
            "  onrecord read --format jsonl reports/ > readings.jsonl",
            "  pbpaste | onrecord read --published 2024-03-22 -"
        })
final class ReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of reports (text, HTML, JSON, JSON lines, WARC); - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication of reports that carry none, as 2024-03-22.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, json for one object a report, jsonl for one line a report (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--no-color", description = "Plain text on a terminal too, as with NO_COLOR set.")
    private boolean noColor;

    @Override
    public Integer call() {
        Intake intake = new Intake(new Intake.Options(published, Limits.DEFAULT), System.in);
        List<Found> places = intake.find(paths);
        Tally tally = new Tally();
        try (Progress progress =
                Progress.overFiles(places.size(), spec.commandLine().getErr())) {
            Printer printer = new Printer(tally, progress);
            for (Found place : places) {
                try (Stream<Item> items = intake.read(place)) {
                    items.takeWhile(item -> printer.isHeard()).forEach(printer::take);
                }
                progress.step(1);
                if (!printer.isHeard()) {
                    return ExitCode.OK;
                }
            }
            tally.skippedLine().ifPresent(progress::tell);
            tally.ignoredLine().ifPresent(progress::tell);
        }
        return tally.skippedAny() ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    /** Reads a date, and says what one looks like. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("expected a date as 2024-03-22 but found '" + value + "'");
            }
        }
    }

    /** Prints what becomes of each item. */
    private final class Printer {
        private final Reader reader = Reader.english();
        private final PrintWriter out = spec.commandLine().getOut();
        private final Style style = Terminal.style(noColor);
        private final Tally tally;
        private final Progress progress;

        Printer(Tally tally, Progress progress) {
            this.tally = tally;
            this.progress = progress;
        }

        void take(Item item) {
            if (item instanceof Item.Read read) {
                read.notes().forEach(note -> progress.tell(read.where() + ": " + note));
                out.print(format.print(reader.read(read.report()), style, tally.isFirst()));
                out.flush();
                tally.countRead();
            } else if (item instanceof Item.Foreign foreign) {
                progress.tell(foreign.where() + ": skipped: " + foreign.reason());
                tally.countSkipped(foreign.kind());
            } else if (item instanceof Item.Skipped skipped) {
                progress.tell(skipped.where() + ": skipped: " + skipped.reason());
                tally.countSkipped(skipped.kind());
            } else if (item instanceof Item.Ignored ignored) {
                tally.countIgnored(ignored.kind());
            }
        }

        /** Whether anyone still reads the output; {@code head} stops when it has enough. */
        boolean isHeard() {
            return !out.checkError();
        }
    }
}
