package org.onrecord.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.model.Edit;
import org.onrecord.model.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord edit time}. */
@Command(
        name = "time",
        description = "When it happened.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord edit time k3v9 2024-03-22 --by Ada --reason 'First call at 19:58.'",
            "  onrecord edit time k3v9 2024-03-22 2024-03-23 --by Ada --reason 'Past midnight.'"
        })
final class EditTime implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The incident's id, or its beginning.")
    private String id = "";

    @Parameters(
            index = "1",
            paramLabel = "FROM",
            converter = ReadCommand.Day.class,
            description = "The first day, as 2024-03-22.")
    private LocalDate from = LocalDate.EPOCH;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TO",
            converter = ReadCommand.Day.class,
            description = "The last day (default: the first).")
    private Optional<LocalDate> to = Optional.empty();

    @Mixin
    private EditOptions options = new EditOptions();

    @Override
    public Integer call() {
        LocalDate last = to.orElse(from);
        if (last.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "expected TO on or after FROM " + from + " but found " + last);
        }
        Period days = new Period(from, last);
        return options.enter(id, (lookup, record) -> new EditDraft(Edit.Action.SET_TIME, record.id()).during(days));
    }
}
