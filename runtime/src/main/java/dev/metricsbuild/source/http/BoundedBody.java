package dev.metricsbuild.source.http;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of a body up to a limit, and says each time how many have come. */
final class BoundedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final long limit;
    private final Target target;
    private final LongConsumer arrived;
    private Flow.@Nullable Subscription subscription;
    private long count;

    BoundedBody(long limit, Target target, LongConsumer arrived) {
        this.limit = limit;
        this.target = target;
        this.arrived = arrived;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        bytes.getBody().whenComplete((body, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else {
                result.complete(body);
            }
        });
        bytes.onSubscribe(newSubscription);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        count += pieces.stream().mapToInt(ByteBuffer::remaining).sum();
        arrived.accept(count);
        if (count <= limit) {
            bytes.onNext(pieces);
        } else if (subscription != null) {
            subscription.cancel();
            result.completeExceptionally(new PlatformException(
                    Reason.REFUSED, target + " is larger than the " + limit + " bytes that are allowed."));
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        if (count <= limit) {
            bytes.onComplete();
        }
    }
}
