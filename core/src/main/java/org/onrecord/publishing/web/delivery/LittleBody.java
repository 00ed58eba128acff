package org.onrecord.publishing.web.delivery;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Passes over the body of an answer, and gives it up where it is long. */
final class LittleBody implements HttpResponse.BodySubscriber<Void> {
    private static final long MOST_BYTES = 64 * 1024;

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long bytes;

    @Override
    public CompletionStage<Void> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(buffer -> bytes += buffer.remaining());
        if (bytes > MOST_BYTES && subscription != null) {
            subscription.cancel();
            done.complete(null);
        }
    }

    /** The status stands, whatever becomes of the body. */
    @Override
    public void onError(Throwable cut) {
        done.complete(null);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
