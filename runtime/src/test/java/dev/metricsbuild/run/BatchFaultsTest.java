package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.source.fake.Fault;
import dev.metricsbuild.source.fake.Fault.Kind;
import dev.metricsbuild.source.http.ClientSettings;
import dev.metricsbuild.write.Serialization;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a batch when the platform is not at its best. */
class BatchFaultsTest extends FlightsTest {
    static Stream<Fault> passing() {
        return Stream.of(
                Fault.status(429),
                Fault.status(429, "0"),
                Fault.status(503, "not a date"),
                Fault.status(500),
                Fault.status(502),
                Fault.status(504),
                Fault.of(Kind.RESET),
                Fault.of(Kind.TRUNCATED),
                Fault.of(Kind.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void passingFault_everywhereAtFirst_isTriedAgain(Fault fault) throws RunFailure {
        flights(3);
        platform.firstFaults("", fault, fault);

        assertComplete(fixture.compute(platform, fleet), 3);
    }

    @Test
    void answerThatIsNoJson_isTriedAgain() throws RunFailure {
        flights(2);
        platform.firstFaults("/v1/", Fault.of(Kind.GARBAGE));

        assertComplete(fixture.compute(platform, fleet), 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"GARBAGE", "HALF", "COMPRESSED"})
    void messageThatIsSpoilt_isTransferredAgain(Kind kind) throws RunFailure {
        flights(2);
        platform.firstFaults("/bucket/", Fault.of(kind), Fault.of(kind));

        assertComplete(fixture.compute(platform, fleet), 2);
    }

    @Test
    void messageThatStaysSpoilt_failsTheJob() {
        flights(1);
        platform.faults(request -> request.api() ? null : Fault.of(Kind.GARBAGE));

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageContaining("in 4 attempts: the answer is not a metric message: ");
    }

    @Test
    void answerThatNestsTooDeep_failsThePlatform() {
        platform.faults(request -> Fault.of(Kind.DEEP));

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.reason()).isEqualTo(RunFailure.Reason.PLATFORM_FAILED))
                .hasMessageContaining("in 4 attempts: the answer is not JSON that can be read");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 501})
    void answerThatNothingMends_isNotTriedAgain(int status) {
        flights(3);
        platform.faults(request ->
                request.path().contains(FakeJob.id(1) + "/metrics") && request.api() ? Fault.status(status) : null);

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.reason()).isEqualTo(RunFailure.Reason.PLATFORM_FAILED))
                .hasMessageStartingWith("1 job could not be fetched:\n  \"job 1\" (" + FakeJob.id(1) + "): ")
                .hasMessageContaining("is " + status + ": it went wrong")
                .hasMessageContaining("--allow-missing-jobs 1");
        assertThat(platform.requests())
                .filteredOn(request -> request.path().contains(FakeJob.id(1) + "/metrics"))
                .hasSize(1);
    }

    @Test
    void allJobsThatFail_areNamed_eachWithWhy() {
        flights(4);
        platform.faults(request -> {
            if (request.path().contains(FakeJob.id(1) + "/metrics")) {
                return Fault.status(503);
            }
            return request.path().startsWith("/bucket/" + FakeJob.id(3)) ? Fault.of(Kind.TRUNCATED) : null;
        });

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageStartingWith("2 jobs could not be fetched:")
                .hasMessageContaining("\"job 1\"")
                .hasMessageContaining("in 4 attempts: the answer is 503")
                .hasMessageContaining("\"job 3\"");
    }

    @Test
    void missingJobs_thatAreAllowed_standInTheOutput() throws RunFailure {
        flights(4);
        platform.faults(request -> request.path().startsWith("/bucket/" + FakeJob.id(3)) ? Fault.status(500) : null);

        JobMetrics message = fixture.compute(platform, fleet, "--allow-missing-jobs", "1");

        assertComplete(message, 3);
        assertThat(text(message, "Missing jobs")).contains("1 job of the batch", "job 3", "the answer is 500");
        assertThat(message.metric("Missing jobs").orElseThrow().status()).isEqualTo(MetricStatus.FAIL_WARN);
        assertThat(fixture.err()).contains("job 3");
    }

    @Test
    void missingJobs_whenNoneAre_leaveNoMetric() throws RunFailure {
        flights(1);

        assertThat(fixture.compute(platform, fleet, "--allow-missing-jobs", "1").metric("Missing jobs"))
                .isEmpty();
    }

    @Test
    void expiredLinks_areListedAgain_byIds() throws RunFailure {
        flights(3);
        AtomicInteger downloads = new AtomicInteger();
        platform.faults(request -> {
            if (!request.api() && downloads.incrementAndGet() == 4) {
                platform.expireLinks();
            }
            return null;
        });

        assertComplete(fixture.compute(platform, fleet), 3);
        assertThat(platform.requests())
                .anyMatch(request -> request.path().matches(".*/metrics(Data)?/[0-9a-f,-]{36,}"));
    }

    @Test
    void linkThatIsRefusedForGood_failsTheJob_andShowsNoSecret() {
        flights(2);
        platform.faults(request -> request.api() ? null : Fault.status(403));

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageContaining("is refused (403)")
                .hasMessageContaining(platform.storageUrl() + "/bucket/")
                .hasMessageNotContaining("Signature");
    }

    @Test
    void refusedToken_endsTheRunAtOnce() {
        flights(50);
        platform.faults(request -> request.path().contains("/metrics") ? Fault.status(401) : null);

        assertThatThrownBy(() -> fixture.compute(platform, fleet, "--allow-missing-jobs", "50", "--max-in-flight", "4"))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.reason()).isEqualTo(RunFailure.Reason.PLATFORM_FAILED))
                .hasMessageStartingWith("The platform does not accept the token (401 from the metrics of job")
                .hasMessageContaining("Start the run with a fresh token.")
                .hasMessageNotContaining(FakePlatform.TOKEN);
        assertThat(platform.requests()).hasSizeLessThan(50);
    }

    @Test
    void tokenThatTheAnswerRepeats_isNotShown() {
        platform.faults(request -> new Fault(Kind.ECHO, 400, null));

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageContaining("400: you sent Bearer [token]")
                .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain(FakePlatform.TOKEN));
    }

    @Test
    void nameOfAJob_cannotForgeALine() {
        platform.add(FakeJob.of(0, "x\n  \"job 7\": fine\u001b[2J", "SUCCEEDED", writer -> writer.add("Max speed", 1)));
        platform.faults(request -> request.path().contains("/metrics") ? Fault.status(400) : null);

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageContaining("x\\n  \"job 7\": fine\\u001b[2J");
    }

    @Test
    void linkThatIsNotEncrypted_isRefused() {
        flights(1);
        platform.answers(answer -> replaced(answer, platform.storageUrl(), "http://storage.example"));

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageContaining("at http://storage.example/bucket/")
                .hasMessageContaining(" is unencrypted; it is not followed.")
                .hasMessageNotContaining("Signature");
    }

    @SuppressWarnings("unchecked") // What JSON reads as an object is a map of texts.
    private static Map<String, Object> replaced(Map<String, Object> answer, String text, String by) {
        try {
            ObjectMapper json = new ObjectMapper();
            return json.readValue(json.writeValueAsString(answer).replace(text, by), Map.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tokenThatLacksAPermission_endsTheRun() {
        platform.faults(request -> Fault.status(403));

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .hasMessageContaining("does not permit this with the token (403");
    }

    @Test
    void listThatBreaksOff_endsTheRun() {
        flights(5);
        platform.pageSize(2).faults(request -> request.query().contains("pageToken") ? Fault.status(400) : null);

        assertThatThrownBy(() -> fixture.compute(platform, fleet, "--allow-missing-jobs", "9"))
                .hasMessageContaining("the jobs of batch " + FakePlatform.BATCH)
                .hasMessageContaining("400");
    }

    @Test
    void faultsAtRandom_andJobsInAnyOrder_giveTheSameBytes() throws RunFailure {
        flights(40);
        byte[] calm = Serialization.toByteArray(fixture.compute(platform, fleet));
        Random random = new Random(20261125);
        Fault[] faults = passing().toArray(Fault[]::new);
        platform.latency(2).faults(request -> {
            synchronized (random) {
                return random.nextInt(100) < 8 ? faults[random.nextInt(faults.length)] : null;
            }
        });
        fixture.settings = new ClientSettings(
                8,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                10,
                Duration.ofMillis(1),
                Duration.ofMillis(8),
                1 << 20,
                1 << 20);

        assertThat(Serialization.toByteArray(fixture.compute(platform, fleet))).isEqualTo(calm);
    }
}
