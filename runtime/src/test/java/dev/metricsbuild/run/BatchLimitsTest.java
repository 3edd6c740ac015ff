package dev.metricsbuild.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.source.fake.Fault;
import dev.metricsbuild.source.fake.Fault.Kind;
import dev.metricsbuild.source.http.ClientSettings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How much a batch asks for at a time, and how long it waits. */
class BatchLimitsTest extends FlightsTest {
    @Test
    void bodyThatStalls_isGivenUpAndTriedAgain() throws RunFailure {
        flights(1);
        fixture.settings = with(Duration.ofMillis(200), Duration.ofMinutes(1));
        platform.firstFaults("/v1/", Fault.of(Kind.STALLED));

        assertComplete(fixture.compute(platform, fleet), 1);
    }

    @Test
    void timeThatIsOver_endsTheRun() {
        flights(1);
        fixture.settings = with(Duration.ofSeconds(5), Duration.ZERO);

        assertThatThrownBy(() -> fixture.compute(platform, fleet)).hasMessageContaining("minutes, is over");
    }

    @Test
    void answerLargerThanAllowed_failsTheJob() {
        flights(1);
        fixture.settings = withSizes(1 << 20, 10);

        assertThatThrownBy(() -> fixture.compute(platform, fleet)).hasMessageContaining("larger than the 10 bytes");
    }

    @Test
    void pageLargerThanAllowed_endsTheRun() {
        flights(1);
        fixture.settings = withSizes(10, 1 << 20);

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageContaining("/v1/")
                .hasMessageContaining("larger than the 10 bytes");
        assertThat(platform.requests())
                .allSatisfy(request -> assertThat(request.api()).isTrue());
    }

    private static ClientSettings withSizes(long largestPage, long largestMessage) {
        return new ClientSettings(
                4,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                2,
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                largestPage,
                largestMessage);
    }

    @Test
    void requestsInFlight_neverExceedTheLimit() throws RunFailure {
        flights(40);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        platform.faults(request -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            return null;
        });
        fixture.settings = fixture.settings.withMaxInFlight(3);

        assertComplete(fixture.compute(platform, fleet, "--max-in-flight", "3"), 40);
        // Three to the API and three to the storage.
        assertThat(most.get()).isLessThanOrEqualTo(6);
    }

    @Test
    void jobThatTakesLong_holdsUpNoMoreThanAWindowOfOthers() throws RunFailure {
        flights(30);
        CountDownLatch windowIsFull = new CountDownLatch(3);
        AtomicInteger furthest = new AtomicInteger();
        AtomicInteger furthestWhileHeldUp = new AtomicInteger();
        platform.faults(request -> {
            if (!request.api() || !request.path().endsWith("/metrics")) {
                return null;
            }
            int job = Integer.parseInt(request.path().replaceAll(".*/jobs/[^/]*(..)/metrics", "$1"), 16);
            furthest.accumulateAndGet(job, Math::max);
            if (job == 0) {
                await(windowIsFull);
                furthestWhileHeldUp.set(furthest.get());
            } else {
                windowIsFull.countDown();
            }
            return null;
        });

        assertComplete(fixture.compute(platform, fleet, "--max-in-flight", "2"), 30);
        assertThat(furthestWhileHeldUp).hasValue(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
            // Others had the time to begin, if they may.
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ClientSettings with(Duration answerTimeout, Duration deadline) {
        return new ClientSettings(
                4,
                Duration.ofSeconds(5),
                answerTimeout,
                deadline,
                3,
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                1 << 20,
                1 << 20);
    }

    @Test
    void answerThatSaysWhenToComeAgain_isNotTriedEarlier() throws RunFailure {
        flights(1);
        ClientSettings fast = BatchFixture.FAST;
        fixture.settings = new ClientSettings(
                fast.maxInFlight(),
                fast.connectTimeout(),
                fast.answerTimeout(),
                fast.deadline(),
                fast.attempts(),
                fast.firstDelay(),
                Duration.ofSeconds(2),
                fast.largestPage(),
                fast.largestMessage());
        AtomicLong refused = new AtomicLong();
        AtomicLong waited = new AtomicLong();
        platform.faults(request -> {
            if (!request.path().endsWith("/jobs")) {
                return null;
            }
            if (refused.compareAndSet(0, System.nanoTime())) {
                return Fault.status(429, "1");
            }
            waited.set(System.nanoTime() - refused.get());
            return null;
        });

        assertComplete(fixture.compute(platform, fleet), 1);
        assertThat(Duration.ofNanos(waited.get())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void platformThatFailsAllJobs_isNotAskedForTheLast() {
        flights(150);
        platform.faults(request -> request.path().contains("/metrics") ? Fault.status(400) : null);

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageStartingWith("100 jobs could not be fetched, and no further ones were tried:");
    }
}
