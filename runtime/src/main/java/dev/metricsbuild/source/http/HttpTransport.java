package dev.metricsbuild.source.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Gets things, some at a time, and tries again what may go better the next time: broken connections and transfers,
 * timeouts, 429 and the 5xx that tell of a server in trouble. A request that waits for its next attempt keeps none of the
 * places of those in flight.
 */
public final class HttpTransport implements AutoCloseable {
    private static final double JITTER = 0.25;
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final ClientSettings settings;
    private final HttpClient client;
    private final ExecutorService clientThreads = Executors.newFixedThreadPool(2, Daemons.named("metrics-build-http"));
    private final Semaphore apiPlaces;
    private final Semaphore storagePlaces;
    private final RetryPolicy<Object> retries;
    private final Deadline deadline;
    private final AtomicLong requests = new AtomicLong();

    /** Opens no connection yet. */
    public HttpTransport(ClientSettings settings) {
        this.settings = settings;
        this.deadline = new Deadline(settings.deadline());
        this.apiPlaces = new Semaphore(settings.maxInFlight());
        this.storagePlaces = new Semaphore(settings.maxInFlight());
        // HTTP/1.1: object storage speaks nothing newer, and the limit in flight is one of connections then.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(clientThreads)
                .build();
        this.retries = RetryPolicy.builder()
                .handle(IOException.class)
                .withMaxAttempts(settings.attempts())
                .withBackoff(settings.firstDelay(), settings.longestDelay())
                .withJitter(JITTER)
                .withDelayFnOn(context -> asked(context.getLastException()), TransientException.class)
                .build();
    }

    /** What Retry-After asks for, stretched so that the jitter never makes it shorter; negative for the usual delay. */
    private static Duration asked(Throwable failure) {
        Duration wait = failure instanceof TransientException passing ? passing.retryAfter() : null;
        return wait == null ? Duration.ofNanos(-1) : wait.plusMillis((long) (wait.toMillis() * JITTER / (1 - JITTER)));
    }

    /** The settings that this keeps to. */
    public ClientSettings settings() {
        return settings;
    }

    /** How many requests have been sent so far, repeated ones included. */
    public long requests() {
        return requests.get();
    }

    /**
     * Gets something.
     *
     * @param reader converts the body; a corrupted body is transferred again
     * @throws PlatformException if it cannot be fetched
     */
    public <T> T get(Target target, BodyReader<T> reader) {
        try {
            return Failsafe.with(retriesInTime()).get(() -> reader.read(attempt(target)));
        } catch (FailsafeException e) {
            throw failure(target, e.getCause() == null ? e : e.getCause());
        }
    }

    /** The pauses between attempts end with the deadline, too. */
    private RetryPolicy<Object> retriesInTime() {
        Duration shortest = settings.firstDelay().plusMillis(1);
        Duration left = deadline.left();
        return RetryPolicy.builder(retries.getConfig())
                .withMaxDuration(left.compareTo(shortest) < 0 ? shortest : left)
                .build();
    }

    private PlatformException failure(Target target, Throwable cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new PlatformException(Reason.INTERRUPTED, "The run was interrupted while it waited for " + target);
        }
        if (deadline.isOver()) {
            return deadline.over(target);
        }
        return new PlatformException(
                Reason.UNAVAILABLE,
                target + " could not be fetched in " + settings.attempts() + " attempts: " + said(cause) + ".",
                cause);
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        if (cause instanceof ConnectException) {
            return "no connection" + (message == null ? "" : " (" + message + ")");
        }
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private byte[] attempt(Target target) throws IOException, InterruptedException {
        Semaphore places = target.isApi() ? apiPlaces : storagePlaces;
        if (!places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
            throw deadline.over(target);
        }
        try {
            if (deadline.isOver()) {
                throw deadline.over(target);
            }
            requests.incrementAndGet();
            long limit = target.isApi() ? settings.largestPage() : settings.largestMessage();
            return body(target, new Exchange(client, target, limit, settings.answerTimeout(), deadline).run());
        } finally {
            places.release();
        }
    }

    private byte[] body(Target target, HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        if (status == 200) {
            return response.body();
        }
        if (PASSING.contains(status)) {
            throw new TransientException("the answer is " + status, retryAfter(response));
        }
        throw Refusals.of(target, status, response.body());
    }

    private @Nullable Duration retryAfter(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(header -> RetryAfter.parse(header, Instant.now(), settings.longestDelay()))
                .orElse(null);
    }

    @Override
    public void close() {
        clientThreads.shutdown();
    }
}
