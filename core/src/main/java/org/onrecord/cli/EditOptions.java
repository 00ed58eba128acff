package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who edits which ledger, and why. */
final class EditOptions {
    private static final String EDITOR = "ONRECORD_EDITOR";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Option(names = "--by", paramLabel = "NAME", description = "Who makes the edit (default: $ONRECORD_EDITOR).")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, for those who read the record later.")
    private String reason = "";

    @Option(names = "--no-color", description = "Plain text on a terminal too, as with NO_COLOR set.")
    private boolean noColor;

    /**
     * Enters an edit of an incident, and prints what its record says before and after.
     *
     * @param typed the incident's id, or its beginning
     * @param draft makes the edit from what is on record
     */
    int enter(String typed, BiFunction<IncidentLookup, IncidentRecord, EditDraft> draft) {
        String name = editor();
        String why = reason();
        return ledgers.change(ledger -> {
            IncidentLookup lookup = IncidentLookup.in(ledger);
            IncidentRecord before = lookup.expect(typed, AsOf.NOW);
            Edit edit = ledger.edit(draft.apply(lookup, before).by(name, why));
            print(edit, Optional.of(before), ledger);
            return ExitCode.OK;
        });
    }

    /** Enters an edit whose incident is left empty: the ledger finds it by the target, and tells it. */
    int enter(EditDraft draft) {
        String name = editor();
        String why = reason();
        return ledgers.change(ledger -> {
            Edit edit = ledger.edit(draft.by(name, why));
            Instant justBefore = edit.recordedAt().minusNanos(1);
            AsOf asOf = new AsOf(Optional.of(justBefore), Optional.empty());
            print(edit, ledger.record(edit.incident(), asOf), ledger);
            return ExitCode.OK;
        });
    }

    private void print(Edit edit, Optional<IncidentRecord> before, Ledger ledger) {
        Optional<IncidentRecord> after = ledger.record(edit.incident(), AsOf.NOW);
        Optional<IncidentRecord> other = edit.other().flatMap(id -> ledger.record(id, AsOf.NOW));
        PrintWriter out = spec.commandLine().getOut();
        out.print(new EditOutcome(edit, before, after, other).text(Terminal.style(noColor)));
        out.flush();
    }

    private String editor() {
        return by.or(() -> Optional.ofNullable(System.getenv(EDITOR)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "expected the name of who edits but found none; give it with --by NAME, or set " + EDITOR));
    }

    private String reason() {
        if (reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "expected --reason with a text but found none");
        }
        return reason.strip();
    }
}
