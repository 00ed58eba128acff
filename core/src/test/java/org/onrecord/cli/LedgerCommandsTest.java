package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/** What the verbs on the ledger make of a command line, as far as it can be told without a ledger. */
class LedgerCommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incidents",
                "show k3v9",
                "explain k3v9 killed",
                "edit confirm k3v9 1042/f3 --by Ada --reason checked",
                "edit reject k3v9 1042/f3 --by Ada --reason checked",
                "edit place k3v9 --name Vetrin --at -51.2,14 --country xo --by Ada --reason checked",
                "edit time k3v9 2031-05-03 2031-05-04 --by Ada --reason checked",
                "edit merge k3v9 p2m7 --by Ada --reason checked",
                "edit split k3v9 9f86 --by Ada --reason checked",
                "edit split k3v9 9f86 p2m7 --by Ada --reason checked",
                "edit note k3v9 --by Ada --reason checked",
                "edit undo 2077 --by Ada --reason checked",
            })
    void aLedgerThatIsNotThereIsNotMade(String command) {
        Path ledger = folder.resolve("none.db");

        CommandLineRun run = CommandLineRun.of((command + " --ledger " + ledger).split(" "));

        assertThat(run.err())
                .isEqualTo("onrecord: expected a ledger at " + ledger
                        + " but found none; `onrecord ingest PATH…` makes one, or name another with --ledger\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out()).isEmpty();
        assertThat(ledger).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "incidents --kind brawl|expected one of bombing, shooting, armed_attack, stabbing,",
                "incidents --from yesterday|expected a date as 2024-03-22 but found 'yesterday'",
                "incidents --from 2031-05-03 --to 2031-05-01|expected --to on or after --from 2031-05-03 but found",
                "incidents --limit 0|expected --limit of 1 or more but found 0",
                "incidents --killed -1|expected --killed of 0 or more but found -1",
                "incidents --order size|Invalid value for option '--order'",
                "show|Missing required parameter: 'ID'",
                "show k3 --as-of noon|expected a time with its zone as 2024-03-23T14:00Z or 2024-03-23T17:00+03:00, or"
                        + " a date as 2024-03-23, but found 'noon'",
                "show k3 --reported-by 2031-05-03T10:00|expected a time with its zone",
                "show k3 --rule average|Invalid value for option '--rule'",
                "explain k3|Missing required parameter: 'FIGURE'",
                "explain k3 dead|expected the id of an assertion as 1042/f3, or a category (killed, injured,",
                "explain k3 killed.most|but found 'killed.most'",
                "explain k3 killed.low.high|but found 'killed.low.high'",
                "edit|expected an edit, found none",
                "edit confirm k3 1042/f3 --by Ada|Missing required option: '--reason=TEXT'",
                "edit note k3 --by Ada --reason=|expected --reason with a text but found none",
                "edit place k3 --name A --at north --by Ada --reason b|expected degrees north and east as 55.82,37.33,"
                        + " at most 90 and 180, but found 'north'",
                "edit place k3 --name A --at 91,0 --by Ada --reason b|but found '91,0'",
                "edit place k3 --name A --at 1,0 --country Ostland --by A --reason b|expected a country's two letters",
                "edit time k3 2031-05-03 2031-05-01 --by Ada --reason b|expected TO on or after FROM 2031-05-03",
            })
    void wrongUsageIsTold(String command, String message) {
        CommandLineRun run = CommandLineRun.of(command.split(" "));

        assertThat(run.err()).startsWith("onrecord: ").contains(message).containsOnlyOnce("\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anEditNeedsAName() {
        CommandLineRun run = CommandLineRun.of("edit", "note", "k3", "--by", " ", "--reason", "b");

        assertThat(run.err()).contains("give it with --by NAME, or set ONRECORD_EDITOR");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "show", "explain", "edit", "edit confirm", "edit split", "edit undo"})
    void helpShowsExamples(String verb) {
        CommandLineRun run = CommandLineRun.of((verb + " --help").split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Examples:\n  ").containsAnyOf("--ledger", "Exit codes:");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-03, 2031-05-03T23:59:59.999999999Z",
        "2031-05-03T14:00Z, 2031-05-03T14:00:00Z",
        "2031-05-03T17:00:30+03:00, 2031-05-03T14:00:30Z",
    })
    void momentsHaveAZoneAndDaysEndInUtc(String typed, Instant moment) {
        assertThat(new Moment().convert(typed)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-03T14:00", "2031-13-01", "", "T", "14:00Z"})
    void momentsWithoutAZoneAreRefused(String typed) {
        assertThatThrownBy(() -> new Moment().convert(typed)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void theLedgerIsTheOneNamedOrThatOfTheEnvironmentOrThePersonsOwn() {
        Map<String, String> environment = Map.of("ONRECORD_LEDGER", "desk.db", "XDG_DATA_HOME", "/data");
        Map<String, String> xdg = Map.of("XDG_DATA_HOME", "/data");
        String own = Path.of(System.getProperty("user.home"), ".local/share/onrecord/ledger.db")
                .toString();

        assertThat(List.of(
                        where(Optional.of("mine.db"), environment),
                        where(Optional.empty(), environment),
                        where(Optional.empty(), xdg),
                        where(Optional.empty(), Map.of("XDG_DATA_HOME", ""))))
                .containsExactly(
                        "mine.db",
                        "desk.db",
                        Path.of("/data/onrecord/ledger.db").toString(),
                        own);
    }

    private static String where(Optional<String> named, Map<String, String> environment) {
        return LedgerOption.where(named, name -> Optional.ofNullable(environment.get(name)));
    }
}
