package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.model.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Edits of other edits, and words for those who make them. */
final class EditNotes {
    private EditNotes() {}

    /** {@code onrecord edit note}. */
    @Command(
            name = "note",
            description = "Words for others who work on the record; the reason is the note.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord edit note k3v9 --by Ada --reason 'Waiting for the coroner.'"})
    static final class Note implements Callable<Integer> {
        @Mixin
        private EditOptions options = new EditOptions();

        @Parameters(paramLabel = "ID", description = "The incident's id, or its beginning.")
        private String id = "";

        @Override
        public Integer call() {
            return options.enter(id, (lookup, record) -> new EditDraft(Edit.Action.NOTE, record.id()));
        }
    }

    /** {@code onrecord edit undo}. */
    @Command(
            name = "undo",
            description = "An earlier edit holds no more.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {"  onrecord edit undo 2077 --by Ada --reason 'Two attacks after all.'"})
    static final class Undo implements Callable<Integer> {
        @Mixin
        private EditOptions options = new EditOptions();

        @Parameters(paramLabel = "EDIT", description = "The edit's number, as onrecord show lists it.")
        private String edit = "";

        /** The ledger knows which incident the edit was of. */
        @Override
        public Integer call() {
            return options.enter(new EditDraft(Edit.Action.UNDO, "").on(edit));
        }
    }
}
