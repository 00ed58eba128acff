package org.onrecord.intake.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetches pages and feeds; safe for use by several threads, which wait for one another where they visit the same host.
 *
 * <p>A fetch blocks while it waits for its host's turn. Nothing that a server does makes it throw.
 */
public final class Fetcher implements AutoCloseable {
    private final FetchOptions options;
    private final AddressGuard guard;
    private final Exchange exchange;
    private final Visits visits;
    private final Robots robots;

    public Fetcher(FetchOptions options) {
        this(options, AddressGuard.of(options));
    }

    /** @param guard closed with the fetcher */
    Fetcher(FetchOptions options, AddressGuard guard) {
        this.options = options;
        this.guard = guard;
        this.exchange = new Exchange(options, guard);
        this.visits = new Visits(guard, new HostTurns(options.longestWait()), exchange);
        this.robots = new Robots(options, visits);
    }

    /**
     * What is at an address now.
     *
     * @param known of the last fetch of this address, or {@link Validators#NONE}
     */
    public Fetched fetch(URI url, Validators known, Wanted wanted) {
        URI start;
        try {
            start = WebAddress.expect(Optional.empty(), url.toString());
        } catch (FetchRefusal refusal) {
            return refusal.at(url);
        }
        Trail trail = new Trail(start, options.limits().redirects());
        try {
            return fetch(trail, known, wanted);
        } catch (FetchRefusal refusal) {
            return refusal.at(trail.at());
        }
    }

    private Fetched fetch(Trail trail, Validators known, Wanted wanted) throws FetchRefusal {
        TimeLeft left = new TimeLeft(options.limits().total());
        while (true) {
            Duration pause = robots.check(trail.at());
            Errand errand = Errand.of(trail.at(), known, wanted, options.limits());
            Answer answer = visits.visit(errand, pause, left);
            if (!answer.isRedirect()) {
                return fetched(trail, answer, known);
            }
            trail.follow(answer);
        }
    }

    private static Fetched fetched(Trail trail, Answer answer, Validators known) throws FetchRefusal {
        Validators validators = Validators.of(trail.at(), answer.header("ETag"), answer.header("Last-Modified"));
        if (answer.hasBody()) {
            Label label = Label.of(answer.header("Content-Type"));
            return new Fetched.Body(
                    trail.at(),
                    trail.movedTo(),
                    answer.body(),
                    label.mediaType(),
                    label.charset(),
                    validators,
                    answer.at(),
                    Times.freshFor(answer));
        }
        if (answer.status() == 304 && known.areOf(trail.at())) {
            return new Fetched.NotModified(
                    trail.at(), trail.movedTo(), known.renewed(validators), answer.at(), Times.freshFor(answer));
        }
        throw answer.refusal();
    }

    /** Cuts all connections; fetches on their way are refused. */
    @Override
    public void close() {
        exchange.close();
        guard.close();
    }
}
