package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.cap.CapFolder;
import org.onrecord.publishing.formats.common.CapOptions;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Links;
import org.onrecord.publishing.web.delivery.AlertFile;

/** Alerts as CAP messages; the folder remembers what was sent, so that a call that comes again writes nothing. */
final class CapAlerts implements AlertFile {
    private final Ledger ledger;
    private final CapOptions options;

    CapAlerts(Ledger ledger, CapOptions options) {
        this.ledger = ledger;
        this.options = options;
    }

    @Override
    public void publish(Path folder, IncidentRecord record) throws IOException {
        new CapFolder(folder).publish(record, context());
    }

    @Override
    public void cancel(Path folder, String incident, String why) throws IOException {
        new CapFolder(folder).cancel(incident, why, context());
    }

    private FormatContext context() {
        return FormatContext.of(ledger::report, Links.NONE, Clock.systemUTC().instant())
                .withCap(options);
    }
}
