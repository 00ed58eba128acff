package org.onrecord.intake.web;

import java.time.Duration;

/** Visits hosts, each in its turn. */
final class Visits {
    private final AddressGuard guard;
    private final HostTurns turns;
    private final Exchange exchange;

    Visits(AddressGuard guard, HostTurns turns, Exchange exchange) {
        this.guard = guard;
        this.turns = turns;
        this.exchange = exchange;
    }

    /** One request, after the host's last one is over and a pause has passed. */
    Answer visit(Errand errand, Duration pause, TimeLeft left) throws FetchRefusal {
        guard.checkPort(errand.url());
        try (HostTurns.Turn turn = turns.take(errand.url().getHost(), pause)) {
            Answer answer = exchange.send(errand, left);
            if (answer.status() == 429 || answer.status() == 503) {
                answer.retryAfter().ifPresent(turn::putOff);
            }
            return answer;
        }
    }
}
