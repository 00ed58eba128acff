package org.onrecord.publishing.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.web.http.Gate;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Problem;

/** Answers with a stream of events, one an entry of the ledger, for as long as the client stays. */
public final class Events {
    private static final int MOST = 500;
    private static final int MOST_OF_ONE = 100;
    private static final int RETRY_MILLIS = 2_000;

    private final ChangeWatch watch;
    private final Ledger ledger;
    private final Gate gate;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<String, Integer> openOfOne = new ConcurrentHashMap<>();

    public Events(ChangeWatch watch, Ledger ledger, Gate gate) {
        this.watch = watch;
        this.ledger = ledger;
        this.gate = gate;
    }

    /** @param asked with {@code incident} and {@code after} */
    public void answer(Context context, Parameters asked) {
        Optional<String> incident = asked.text("incident");
        long after = after(context, asked);
        String client = gate.client(context);
        enter(client);
        Listener listener = listener(context, incident, client);
        listener.done().whenComplete((nothing, fault) -> leave(client));
        context.future(listener::done);
        try {
            watch.add(listener, after);
        } catch (RuntimeException failed) {
            listener.done().complete(null); // the client comes back and is told of what it missed
            throw failed;
        }
    }

    /** Behind which entry the client wants to be told: the newest unless it says so, as a browser does that comes back. */
    private long after(Context context, Parameters asked) {
        OptionalLong named = asked.number("after", 0, Long.MAX_VALUE);
        long newest = ledger.newest();
        long after = Optional.ofNullable(context.header("Last-Event-ID"))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElseGet(() -> named.orElse(newest));
        return Math.min(after, newest);
    }

    private Listener listener(Context context, Optional<String> incident, String client) {
        HttpServletResponse response = context.res();
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // asks a proxy not to hold events back
        try {
            AsyncContext async = context.req().startAsync();
            async.setTimeout(0);
            Listener listener = new Listener(response.getOutputStream(), incident);
            listener.send(("retry: " + RETRY_MILLIS + "\n\n").getBytes(UTF_8));
            response.getOutputStream().setWriteListener(listener);
            return listener;
        } catch (IOException | RuntimeException failed) {
            leave(client);
            throw new IllegalStateException("Expected a stream to write events to but that failed", failed);
        }
    }

    private void enter(String client) {
        int ofOne = openOfOne.merge(client, 1, Integer::sum);
        if (open.incrementAndGet() > MOST || ofOne > MOST_OF_ONE) {
            leave(client);
            throw Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "expected no more than " + MOST + " clients that are told of changes, " + MOST_OF_ONE
                                    + " of one address; try again later, or ask /api/changes now and then")
                    .asException(Map.of("Retry-After", "30"));
        }
    }

    private void leave(String client) {
        open.decrementAndGet();
        openOfOne.computeIfPresent(client, (key, count) -> count > 1 ? count - 1 : null);
    }
}
