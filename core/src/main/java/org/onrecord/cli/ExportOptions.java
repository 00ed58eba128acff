package org.onrecord.cli;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.formats.RecordFormats;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Links;
import org.onrecord.publishing.formats.common.RecordFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a publisher of records decides. */
final class ExportOptions {
    /** The format that is none of records. */
    static final String LEDGER = "ledger";

    /** The options of this mixin. */
    static final List<String> NAMES = List.of("--base", "--title", "--sender", "--sender-name", "--status");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Where pages and records are served, for links to them (default: none; tag: names instead).")
    private Optional<URI> base = Optional.empty();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Title of an Atom feed (default: Incidents on record).")
    private Optional<String> title = Optional.empty();

    @Mixin
    private CapSender sender = new CapSender();

    FormatContext context(Ledger ledger, boolean allKinds) {
        try {
            FormatContext context = FormatContext.of(
                            ledger::report, new Links(base), Clock.systemUTC().instant())
                    .withAllKinds(allKinds)
                    .withCap(sender.options());
            return title.map(words -> context.titled(words, Optional.empty())).orElse(context);
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(
                    spec.commandLine(),
                    Optional.ofNullable(unusable.getMessage()).orElse("unusable"),
                    unusable);
        }
    }

    /** The format of records that a person names; absent for a whole ledger. */
    Optional<RecordFormat> format(String name) {
        if (name.equals(LEDGER)) {
            return Optional.empty();
        }
        return Optional.of(RecordFormats.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "expected --format of ledger, "
                                + RecordFormats.ALL.stream()
                                        .map(RecordFormat::code)
                                        .collect(Collectors.joining(", "))
                                + " but found '" + name + "'")));
    }
}
