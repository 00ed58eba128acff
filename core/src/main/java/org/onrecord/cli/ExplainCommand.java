package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord explain}: where a number of a record comes from. */
@Command(
        name = "explain",
        description = "Explains a number of a record: the rule that gave it, and the words of the reports behind it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the number was explained",
            "1:no such incident or number, or the ledger cannot be read; standard error says which",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord explain k3v9 killed             # all three numbers of the toll",
            "  onrecord explain k3v9 killed.low --rule ucdp",
            "  onrecord explain k3v9 killed.attackers.best",
            "  onrecord explain k3v9 1042/f3            # what one report says",
            "  onrecord explain k3v9 1042/s2            # a claim of responsibility, a denial, a warning, …"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The incident's id, or its beginning.")
    private String id = "";

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            converter = Query.class,
            description =
                    "An assertion as 1042/f3 or 1042/s2, or a category, maybe with a bound: killed, killed.low, injured.high.")
    private FigureQuery figure = new FigureQuery.OfEntry("");

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "By which rule the toll is concluded: onrecord, ucdp, gtd or acled (default: onrecord).")
    private TollRule rule = TollRule.ONRECORD;

    @Option(names = "--no-color", description = "Plain text on a terminal too, as with NO_COLOR set.")
    private boolean noColor;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return ledgers.use(ledger -> {
            IncidentRecord record = IncidentLookup.in(ledger).expect(id, AsOf.NOW);
            out.print(new ExplainView(record, ledger::report, Terminal.style(noColor)).of(figure, rule));
            out.flush();
            return ExitCode.OK;
        });
    }

    /** Reads which number is asked about. */
    static final class Query implements ITypeConverter<FigureQuery> {
        @Override
        public FigureQuery convert(String value) {
            try {
                return FigureQuery.parse(value);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException("" + unreadable.getMessage());
            }
        }
    }
}
