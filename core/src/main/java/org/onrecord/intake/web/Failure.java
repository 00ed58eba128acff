package org.onrecord.intake.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Words for what goes wrong on the way to a server and back. */
final class Failure {
    private Failure() {}

    static FetchRefusal late(Duration total) {
        return FetchRefusal.temporary(
                "too slow",
                "expected the whole answer within " + Words.seconds(total) + " but it was not there; try again later");
    }

    static FetchRefusal because(IOException cause, FetchLimits limits) {
        if (cause instanceof AddressGuard.PrivateAddress) {
            return FetchRefusal.lasting(
                    "private address", message(cause) + "; private addresses are fetched only where allowed");
        }
        if (cause instanceof UnknownHostException) {
            return FetchRefusal.temporary(
                    "unknown host", "expected a host's name but found no address of it; check it: " + message(cause));
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return FetchRefusal.temporary(
                    "no connection", "expected a server but found none; try again later: " + message(cause));
        }
        if (cause instanceof InterruptedIOException) {
            return FetchRefusal.temporary(
                    "too slow",
                    "expected a connection within %s and no pause over %s but found a longer one; try again later"
                            .formatted(Words.seconds(limits.connect()), Words.seconds(limits.idle())));
        }
        if (cause instanceof SSLException) {
            return FetchRefusal.temporary(
                    "certificate",
                    "expected an encrypted connection with a valid certificate; check the address: " + message(cause));
        }
        return inAnswer(cause, limits);
    }

    private static FetchRefusal inAnswer(IOException cause, FetchLimits limits) {
        if (isOrHas(cause, MessageConstraintException.class)) {
            return FetchRefusal.lasting(
                    "headers too large",
                    "expected at most %,d headers and %s in a line but found more; nothing can be done about it"
                            .formatted(limits.headers(), Words.size(limits.headerLine())));
        }
        if (cause instanceof NoHttpResponseException) {
            return FetchRefusal.temporary(
                    "no answer", "expected an answer but the server sent none that is HTTP; try again later");
        }
        if (cause instanceof ConnectionClosedException || cause instanceof MalformedChunkCodingException) {
            return FetchRefusal.temporary(
                    "truncated", "expected the whole body but it breaks off; try again later: " + message(cause));
        }
        if (cause instanceof ClientProtocolException) {
            return FetchRefusal.lasting("not HTTP", "expected HTTP but found something else: " + message(cause));
        }
        return FetchRefusal.temporary(
                "connection lost",
                "expected an answer but the connection was lost; try again later: " + message(cause));
    }

    private static boolean isOrHas(Throwable thrown, Class<? extends Throwable> kind) {
        return kind.isInstance(thrown) || kind.isInstance(thrown.getCause());
    }

    private static String message(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage())
                .or(() -> Optional.ofNullable(thrown.getCause()).map(Throwable::getMessage))
                .orElse(thrown.getClass().getSimpleName());
    }
}
