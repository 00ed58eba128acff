package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Edits of what reports say of numbers. */
final class EditFigures {
    private EditFigures() {}

    /** {@code onrecord edit confirm}. */
    @Command(
            name = "confirm",
            description = "A figure is right: its number is the toll, whatever else is said until then.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord edit confirm k3v9 1042/f3 --by Ada --reason 'Confirmed by the ministry.'"})
    static final class Confirm implements Callable<Integer> {
        @Mixin
        private EditOptions options = new EditOptions();

        @Parameters(index = "0", paramLabel = "ID", description = "The incident's id, or its beginning.")
        private String id = "";

        @Parameters(index = "1", paramLabel = "ASSERTION", description = "The figure's assertion, as 1042/f3.")
        private String assertion = "";

        @Override
        public Integer call() {
            return options.enter(id, (lookup, record) -> draft(Edit.Action.CONFIRM, record, assertion));
        }
    }

    /** {@code onrecord edit reject}. */
    @Command(
            name = "reject",
            description = "A figure is wrong, or none: it counts no more.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord edit reject k3v9 1042/f3 --by Ada --reason 'It counts another attack.'"})
    static final class Reject implements Callable<Integer> {
        @Mixin
        private EditOptions options = new EditOptions();

        @Parameters(index = "0", paramLabel = "ID", description = "The incident's id, or its beginning.")
        private String id = "";

        @Parameters(index = "1", paramLabel = "ASSERTION", description = "The figure's assertion, as 1042/f3.")
        private String assertion = "";

        @Override
        public Integer call() {
            return options.enter(id, (lookup, record) -> draft(Edit.Action.REJECT, record, assertion));
        }
    }

    /** An edit of an assertion that the record has. */
    static EditDraft draft(Edit.Action action, IncidentRecord record, String assertion) {
        List<String> known = record.tolls().stream()
                .flatMap(series -> series.claims().stream())
                .map(claim -> claim.assertion().id())
                .toList();
        if (!known.contains(assertion)) {
            String some = known.stream().limit(5).collect(Collectors.joining(", "));
            throw new NotOnRecordException("expected an assertion of " + record.id() + " but it has no '" + assertion
                    + "'; it has " + (some.isEmpty() ? "none" : some) + (known.size() > 5 ? ", …" : "")
                    + "; onrecord show "
                    + record.id() + " --all lists them");
        }
        return new EditDraft(action, record.id()).on(assertion);
    }
}
