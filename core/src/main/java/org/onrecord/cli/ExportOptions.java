package org.onrecord.cli;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.formats.RecordFormats;
import org.onrecord.publishing.formats.common.CapOptions;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Links;
import org.onrecord.publishing.formats.common.RecordFormat;
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

    @Option(
            names = "--sender",
            paramLabel = "NAME",
            description =
                    "Who sends CAP messages, unique in the world, as desk@example.org (default: onrecord.invalid).")
    private Optional<String> sender = Optional.empty();

    @Option(names = "--sender-name", paramLabel = "TEXT", description = "The same in words for people.")
    private Optional<String> senderName = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Status of CAP messages: draft, test, exercise, system or actual (default: draft).")
    private CapOptions.Status status = CapOptions.DRAFTS.status();

    FormatContext context(Ledger ledger, boolean allKinds) {
        try {
            FormatContext context = FormatContext.of(
                            ledger::report, new Links(base), Clock.systemUTC().instant())
                    .withAllKinds(allKinds)
                    .withCap(new CapOptions(sender.orElse(CapOptions.DRAFTS.sender()), senderName, status));
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
