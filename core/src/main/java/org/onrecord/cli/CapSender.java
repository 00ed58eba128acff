package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.publishing.formats.common.CapOptions;
import picocli.CommandLine.Option;

/** Who sends CAP messages, and how far others are to act on them. */
final class CapSender {
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

    /** @throws IllegalArgumentException where CAP does not allow the sender's name */
    CapOptions options() {
        return new CapOptions(sender.orElse(CapOptions.DRAFTS.sender()), senderName, status);
    }
}
