package org.onrecord.publishing.web.delivery;

import java.io.IOException;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.alerts.Alert;
import org.onrecord.publishing.alerts.Target;
import org.onrecord.publishing.alerts.Turn;

/** A folder of messages; those on an incident that turns out to be another one are taken back. */
final class CapOutlet implements Outlet {
    private final Target.Cap cap;
    private final AlertFile writer;

    CapOutlet(Target.Cap cap, AlertFile writer) {
        this.cap = cap;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "cap " + cap.folder();
    }

    @Override
    public Outcome see(Turn turn) {
        String into = turn.after().id();
        try {
            for (IncidentRecord before : turn.before()) {
                if (!before.id().equals(into)) {
                    writer.cancel(cap.folder(), before.id(), "Merged into " + into + ".");
                }
            }
            return Outcome.DONE;
        } catch (IOException unkept) {
            return Outcome.failed("cannot write: " + unkept.getMessage());
        }
    }

    @Override
    public Outcome deliver(Alert alert, Turn turn) {
        try {
            writer.publish(cap.folder(), turn.after());
            return Outcome.DONE;
        } catch (IOException unkept) {
            return Outcome.failed("cannot write: " + unkept.getMessage());
        }
    }
}
