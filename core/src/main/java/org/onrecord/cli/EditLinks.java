package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Edits of which reports tell of which incident. */
final class EditLinks {
    private EditLinks() {}

    /** {@code onrecord edit merge}. */
    @Command(
            name = "merge",
            description = "An incident is the same as another one, into which it goes.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord edit merge k3v9 p2m7 --by Ada --reason 'One attack, two towns named.'"})
    static final class Merge implements Callable<Integer> {
        @Mixin
        private EditOptions options = new EditOptions();

        @Parameters(index = "0", paramLabel = "ID", description = "The incident's id, or its beginning.")
        private String id = "";

        @Parameters(
                index = "1",
                paramLabel = "INTO",
                description = "The id of the incident that it is, or its beginning.")
        private String into = "";

        @Override
        public Integer call() {
            return options.enter(id, (lookup, record) -> draft(record, lookup.expect(into, AsOf.NOW)));
        }

        static EditDraft draft(IncidentRecord record, IncidentRecord into) {
            if (record.id().equals(into.id())) {
                throw new NotOnRecordException("expected two incidents to merge but found " + record.id() + " twice");
            }
            return new EditDraft(Edit.Action.MERGE, record.id()).into(Optional.of(into.id()));
        }
    }

    /** {@code onrecord edit split}. */
    @Command(
            name = "split",
            description = "A report tells of another incident: the one that is named, or a new one.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord edit split k3v9 9f86d081 --by Ada --reason 'The second blast.'"})
    static final class Split implements Callable<Integer> {
        @Mixin
        private EditOptions options = new EditOptions();

        @Parameters(index = "0", paramLabel = "ID", description = "The incident's id, or its beginning.")
        private String id = "";

        @Parameters(index = "1", paramLabel = "REPORT", description = "The report's id, or its beginning.")
        private String report = "";

        @Parameters(
                index = "2",
                arity = "0..1",
                paramLabel = "INTO",
                description = "The id of the incident that it tells of, or its beginning (default: a new one).")
        private Optional<String> into = Optional.empty();

        @Override
        public Integer call() {
            return options.enter(
                    id,
                    (lookup, record) -> new EditDraft(Edit.Action.SPLIT, record.id())
                            .on(reportOf(record, report))
                            .into(into.map(
                                    other -> lookup.expect(other, AsOf.NOW).id())));
        }

        /** The one report of the record that is meant. */
        static String reportOf(IncidentRecord record, String typed) {
            List<String> found = record.reports().stream()
                    .map(ReportHead::id)
                    .filter(id -> id.startsWith(typed) && !typed.isBlank())
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            throw new NotOnRecordException("expected the id of one report of " + record.id() + " but '" + typed
                    + "' begins " + (found.isEmpty() ? "none" : "those of " + found.size())
                    + "; onrecord show " + record.id() + " --format json lists them");
        }
    }
}
