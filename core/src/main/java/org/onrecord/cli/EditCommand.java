package org.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord edit}: what a person puts right on a record. */
@Command(
        name = "edit",
        description = "Puts a record right. Nothing is overwritten: an edit is an entry with a name and a reason, and"
                + " another edit can undo it.",
        synopsisSubcommandLabel = "EDIT",
        mixinStandardHelpOptions = true,
        subcommands = {
            EditFigures.Confirm.class,
            EditFigures.Reject.class,
            EditPlace.class,
            EditTime.class,
            EditLinks.Merge.class,
            EditLinks.Split.class,
            EditNotes.Note.class,
            EditNotes.Undo.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the edit was entered",
            "1:no such incident, assertion or report, or the ledger cannot be written to; standard error says which",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  export ONRECORD_EDITOR='Ada Editor'     # who edits, or --by NAME with each edit",
            "  onrecord edit confirm k3v9 1042/f3 --reason 'The ministry confirmed it by telephone.'",
            "  onrecord edit merge k3v9 p2m7 --reason 'One attack, reported under two towns.'",
            "  onrecord edit undo 2077 --reason 'Two attacks after all.'"
        })
final class EditCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Without an edit there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected an edit, found none");
    }
}
