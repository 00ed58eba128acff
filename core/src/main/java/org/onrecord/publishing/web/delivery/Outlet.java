package org.onrecord.publishing.web.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onrecord.publishing.alerts.Alert;
import org.onrecord.publishing.alerts.Turn;

/** A place that alerts are brought to, one at a time. */
interface Outlet {
    /** For messages: "webhook desk.example". */
    String name();

    /** Of how many alerts it shows the last ones; 0 where it shows none. */
    default int shows() {
        return 0;
    }

    /** Begins, with the alerts that it shows. */
    default Outcome open(List<Alert> shown) throws InterruptedException {
        return Outcome.DONE;
    }

    /** Sees what becomes of an incident, before the alerts that follow from it. */
    default Outcome see(Turn turn) throws InterruptedException {
        return Outcome.DONE;
    }

    /** Takes an alert; it may be given again. */
    Outcome deliver(Alert alert, Turn turn) throws InterruptedException;

    /**
     * What came of it.
     *
     * @param state what is to be done now
     * @param reason what was wrong: "HTTP status 500"
     * @param pause how long the place wants to be left alone
     */
    record Outcome(State state, String reason, Optional<Duration> pause) {
        static final Outcome DONE = new Outcome(State.DONE, "", Optional.empty());

        static Outcome failed(String reason) {
            return new Outcome(State.AGAIN, reason, Optional.empty());
        }

        enum State {
            DONE,
            AGAIN,
            /** The place wants no more, ever. */
            GONE
        }
    }
}
