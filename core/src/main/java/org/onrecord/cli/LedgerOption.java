package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerException;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.publishing.words.Printable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which ledger a verb works on. */
final class LedgerOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "The ledger: a file, or postgresql://… (default: $ONRECORD_LEDGER, or onrecord/ledger.db in"
                    + " $XDG_DATA_HOME or ~/.local/share).")
    private Optional<String> named = Optional.empty();

    /** The ledger that is named, or the one of the environment, or the person's own. */
    String where() {
        return where(named, name -> Optional.ofNullable(System.getenv(name)));
    }

    static String where(Optional<String> named, Function<String, Optional<String>> environment) {
        Optional<String> given = named.or(() -> set("ONRECORD_LEDGER", environment));
        return given.orElseGet(() -> set("XDG_DATA_HOME", environment)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve(Path.of("onrecord", "ledger.db"))
                .toString());
    }

    private static Optional<String> set(String name, Function<String, Optional<String>> environment) {
        return environment.apply(name).filter(value -> !value.isBlank());
    }

    /** Does some work on a ledger that exists; what is not on it costs one line on standard error. */
    int use(ToIntFunction<Ledger> work) {
        return use(() -> Ledger.openToRead(LedgerAddress.of(where())), work);
    }

    /** Does some work that changes a ledger, which must exist; likewise. */
    int change(ToIntFunction<Ledger> work) {
        return use(
                () -> {
                    LedgerAddress address = LedgerAddress.of(where());
                    Ledger.openToRead(address).close(); // a look at a ledger never makes one
                    return openOrMake(address);
                },
                work);
    }

    /** Does some work that fills a ledger, which is made where there is none; likewise. */
    int fill(ToIntFunction<Ledger> work) {
        return use(() -> openOrMake(LedgerAddress.of(where())), work);
    }

    /** Opens a ledger to write, and makes it where there is none. */
    static Ledger openOrMake(LedgerAddress address) {
        return Ledger.open(address, profile -> BlockingKeys.of(profile).own(), Clock.systemUTC());
    }

    private int use(Supplier<Ledger> opener, ToIntFunction<Ledger> work) {
        try (Ledger ledger = opener.get()) {
            return work.applyAsInt(ledger);
        } catch (NotOnRecordException absent) {
            return refuse(absent.words());
        } catch (LedgerException unusable) {
            return refuse(Optional.ofNullable(unusable.getMessage()).orElse("the ledger cannot be used"));
        }
    }

    private int refuse(String words) {
        spec.commandLine().getErr().println("onrecord: " + Printable.of(words));
        return ExitCode.INCOMPLETE;
    }
}
