package dev.metricsbuild.source.http;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to get something: the request, the redirects it is led through, and the whole body. The token is sent to the
 * origin that it was meant for and never again once a redirect has led elsewhere.
 */
final class Exchange {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;
    /** A thousand bytes a second are the least that an answer may come at on the average, once its timeout has passed. */
    private static final long NANOS_FOR_A_BYTE = 1_000_000;

    private static final long NANOS_IN_A_MILLI = 1_000_000;

    private final HttpClient client;
    private final Target target;
    private final long limit;
    private final Duration timeout;
    private final Deadline deadline;
    private final AtomicLong lastArrival = new AtomicLong();
    private final AtomicLong arrivedBytes = new AtomicLong();

    Exchange(HttpClient client, Target target, long limit, Duration timeout, Deadline deadline) {
        this.client = client;
        this.target = target;
        this.limit = limit;
        this.timeout = timeout;
        this.deadline = deadline;
    }

    /** The answer that no redirect leads on from. */
    HttpResponse<byte[]> run() throws IOException, InterruptedException {
        URI uri = target.uri();
        boolean authorized = target.isApi();
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            HttpResponse<byte[]> response = send(request(uri, authorized));
            if (!REDIRECTS.contains(response.statusCode())) {
                return response;
            }
            URI next = location(response, uri);
            authorized &= Origin.of(next).equals(Origin.of(target.uri()));
            uri = next;
        }
        throw new PlatformException(
                Reason.REFUSED, target + " leads through more than " + MOST_REDIRECTS + " redirects.");
    }

    private URI location(HttpResponse<byte[]> response, URI from) {
        String location = response.headers().firstValue("Location").orElse("");
        URI next = SafeUrl.parse(location.isEmpty() ? null : resolved(from, location), "the redirect of " + target);
        if (Origin.of(from).isConfidential() && !Origin.of(next).isConfidential()) {
            throw new PlatformException(
                    Reason.REFUSED,
                    target + " redirects to an unencrypted address, " + SafeUrl.show(next) + "; it is not followed.");
        }
        return next;
    }

    private static String resolved(URI from, String location) {
        try {
            return from.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            // No address at all, as will be said of it.
            return location;
        }
    }

    private HttpRequest request(URI uri, boolean authorized) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(timeout).GET();
        Token token = target.token();
        if (authorized && token != null) {
            request.header("Accept", "application/json").header("Authorization", token.header());
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        arrived(0);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new BoundedBody(limit, target, this::arrived));
        try {
            return awaited(answer);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private void arrived(long bytes) {
        arrivedBytes.set(bytes);
        lastArrival.set(System.nanoTime());
    }

    /**
     * The client's own timeout ends with the head of the answer: a body that stalls, or drips so slowly that it would never
     * end, is noticed here.
     */
    private HttpResponse<byte[]> awaited(CompletableFuture<HttpResponse<byte[]>> answer)
            throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        while (true) {
            if (deadline.isOver()) {
                throw deadline.over(target);
            }
            long now = System.nanoTime();
            long silent = timeout.toNanos() - (now - lastArrival.get());
            if (silent <= 0) {
                throw new TransientException("no byte arrived for " + timeout.toMillis() + " ms", null);
            }
            long slow = timeout.toNanos() + arrivedBytes.get() * NANOS_FOR_A_BYTE - (now - begin);
            if (slow <= 0) {
                throw new TransientException(
                        "only " + arrivedBytes.get() + " bytes arrived in " + (now - begin) / NANOS_IN_A_MILLI + " ms",
                        null);
            }
            try {
                long left = Math.min(Math.min(silent, slow), deadline.left().toNanos());
                return answer.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // The loop looks whether bytes have come meanwhile.
            }
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        if (cause instanceof IOException e) {
            return e;
        }
        if (cause instanceof PlatformException e) {
            throw e;
        }
        if (cause instanceof RuntimeException) {
            // The client stumbles over headers that it cannot read, such as a length beyond a long.
            return new IOException("the headers of the answer violate HTTP", cause);
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return new IOException(cause);
    }
}
