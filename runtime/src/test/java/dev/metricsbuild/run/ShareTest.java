package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.scalar;
import static dev.metricsbuild.run.BatchFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.collect.JobCollectors;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.engine.BatchComputation;
import dev.metricsbuild.engine.BatchPass;
import dev.metricsbuild.engine.Engine;
import dev.metricsbuild.engine.Isolation;
import dev.metricsbuild.engine.LocalEngine;
import dev.metricsbuild.engine.PassTransfer;
import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.engine.RemotePass;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.source.batch.ApiJobsSource;
import dev.metricsbuild.source.batch.BatchConfig;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.Fault;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shares of a batch, gathered each for itself and brought together in a tree, are the batch. */
class ShareTest extends PlatformTest {
    private int allowed;
    private OnError onError = OnError.FAIL;

    /** Does as a cluster does, in this process. */
    private record Shares(List<TestDispatcher> dispatchers, int jobsEach) implements Engine {
        @Override
        public void run(BatchPass pass) throws RunFailure {
            ClassLoader loader = ShareTest.class.getClassLoader();
            PassTransfer transfer = new PassTransfer(pass, loader);
            transfer.requireTransferable();
            RemotePass remote = new RemotePass(pass.recipe(), name -> dispatchers.get(0), loader);
            List<byte[]> stretches = new ArrayList<>();
            List<JobRow> rows = new ArrayList<>();
            while (pass.jobs().hasNext()) {
                rows.add(pass.jobs().next());
                if (rows.size() == jobsEach || !pass.jobs().hasNext()) {
                    stretches.add(remote.gather(pass.source(), List.copyOf(rows)));
                    rows.clear();
                }
            }
            while (stretches.size() > 2) {
                List<byte[]> merged = new ArrayList<>();
                for (int i = 0; i < stretches.size(); i += 2) {
                    merged.add(remote.merge(pass.source(), stretches.subList(i, Math.min(i + 2, stretches.size()))));
                }
                stretches = merged;
            }
            for (byte[] stretch : stretches) {
                transfer.load(stretch);
            }
            transfer.requireNoEnd();
        }
    }

    private JobMetrics compute(Engine engine, TestDispatcher fleet) throws RunFailure {
        try {
            platform.config(root.resolve("inputs"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Console console = new Console(new PrintStream(java.io.OutputStream.nullOutputStream()), System.err, false);
        try (JobsSource source = new ApiJobsSource(
                BatchConfig.read(root.resolve("inputs").resolve(Run.BATCH_CONFIG)), BatchFixture.FAST, text -> {})) {
            return new BatchComputation(
                            Plan.of(List.of(fleet), true, List.of()),
                            new Isolation(onError),
                            engine,
                            new BatchComputation.Settings(root.resolve("outputs"), 8, allowed),
                            console)
                    .compute(source, new UUID(1, 2), IdSource.nameBased());
        }
    }

    private JobMetrics inShares(TestDispatcher fleet, int jobsEach) throws RunFailure {
        return compute(new Shares(List.of(fleet), jobsEach), fleet);
    }

    private void assertSameInShares(TestDispatcher fleet) throws RunFailure {
        byte[] whole = Serialization.toByteArray(compute(new LocalEngine(), fleet));
        for (int jobsEach : new int[] {1, 3, 100}) {
            assertThat(Serialization.toByteArray(inShares(fleet, jobsEach)))
                    .as("%d jobs each", jobsEach)
                    .isEqualTo(whole);
        }
    }

    private static TestDispatcher everyShape() {
        return new TestDispatcher()
                .collector(
                        "Mean",
                        MetricType.SCALAR,
                        run -> run.collect(BatchModeTest.MAX_SPEED, MetricCollectors.mean()),
                        BatchModeTest.MAX_SPEED)
                .collector(
                        "Speeds",
                        MetricType.HISTOGRAM,
                        run -> run.collect(
                                BatchModeTest.SPEED,
                                MetricCollectors.histogram().ofTimeSeries()),
                        BatchModeTest.SPEED)
                .collector(
                        "Lines",
                        MetricType.DOUBLE_OVER_TIME,
                        run -> run.collectJobValues(BatchModeTest.SPEED, JobCollectors.lines(10)),
                        BatchModeTest.SPEED)
                .collector("Statuses", MetricType.BAR_CHART, run -> run.collectJobs(JobCollectors.byStatus()))
                .collector(
                        "Names in order",
                        MetricType.TEXT,
                        run -> run.collectJobValues(
                                BatchModeTest.MAX_SPEED,
                                Collectors.collectingAndThen(Collectors.toList(), ShareTest::listed)),
                        BatchModeTest.MAX_SPEED)
                .metric(
                        "All at once",
                        MetricType.TEXT,
                        run -> run.emit(run.map(BatchModeTest.MAX_SPEED) + " of "
                                + run.context().jobs() + " "
                                + run.list(BatchModeTest.ERRORS).get(2).value()[1]),
                        BatchModeTest.MAX_SPEED,
                        BatchModeTest.ERRORS);
    }

    private static String listed(List<JobValue<Double>> values) {
        return values.stream()
                .map(value -> value.job().id()
                        + value.job().parameters()
                        + value.job().tags()
                        + value.value())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyShapeOfMethod_inShares_givesTheSameBytes() throws RunFailure {
        flights(10);
        assertSameInShares(everyShape());
    }

    @Test
    void missingJobs_areNamedAsByOneProcess_inTheirOrder() throws RunFailure {
        flights(10);
        platform.faults(request -> request.path().contains(FakeJob.id(2).toString())
                        || request.path().contains(FakeJob.id(7).toString())
                ? Fault.status(500)
                : null);
        allowed = 2;
        assertSameInShares(everyShape());

        allowed = 1;
        String whole = failure(new LocalEngine(), everyShape()).text();
        assertThat(whole)
                .contains(
                        "2 jobs could not be fetched",
                        FakeJob.id(2).toString(),
                        FakeJob.id(7).toString());
        assertThat(failure(new Shares(List.of(everyShape()), 3), everyShape()).text())
                .isEqualTo(whole);
    }

    @Test
    void hundredAndMoreMissingJobs_endTheRunAtTheSameOne() {
        flights(130);
        platform.faults(request -> request.path().contains("/jobs/") ? Fault.status(404) : null);
        allowed = 5;
        TestDispatcher fleet = new TestDispatcher()
                .collector(
                        "Mean",
                        MetricType.SCALAR,
                        run -> run.collect(BatchModeTest.MAX_SPEED, MetricCollectors.mean()),
                        BatchModeTest.MAX_SPEED);
        String whole = failure(new LocalEngine(), fleet).text();

        assertThat(whole).contains("105 jobs could not be fetched, and no further ones were tried");
        assertThat(failure(new Shares(List.of(fleet), 40), fleet).text()).isEqualTo(whole);
        assertThat(failure(new Shares(List.of(fleet), 120), fleet).text()).isEqualTo(whole);
    }

    private RunFailure failure(Engine engine, TestDispatcher fleet) {
        try {
            compute(engine, fleet);
        } catch (RunFailure e) {
            return e;
        }
        throw new AssertionError("The run succeeded.");
    }

    /** Throws at two jobs, of which one process sees but the first. */
    private static TestDispatcher throwing() {
        return new TestDispatcher()
                .collector(
                        "Picky",
                        MetricType.SCALAR,
                        run -> run.collect(
                                BatchModeTest.MAX_SPEED, MetricCollectors.mean().over((Double speed) -> {
                                    if (speed == 13 || speed == 17) {
                                        throw new IllegalStateException("I take no " + speed);
                                    }
                                    return speed;
                                })),
                        BatchModeTest.MAX_SPEED)
                .collector(
                        "Max",
                        MetricType.SCALAR,
                        run -> run.collect(BatchModeTest.MAX_SPEED, MetricCollectors.max()),
                        BatchModeTest.MAX_SPEED);
    }

    @Test
    void collectorThatThrows_failsAtTheFirstJob_withTheSameTrace() throws RunFailure {
        flights(10);
        String whole = failure(new LocalEngine(), throwing()).text();
        assertThat(whole).contains("I take no 13.0").doesNotContain("17.0");
        assertThat(failure(new Shares(List.of(throwing()), 3), throwing()).text())
                .isEqualTo(whole);

        onError = OnError.ISOLATE;
        assertSameInShares(throwing());
        assertThat(text(inShares(throwing(), 2), "Picky")).contains("I take no 13.0");
        assertThat(scalar(inShares(throwing(), 2), "Max")).isEqualTo(19);
    }

    @Test
    void containerThatCannotTravel_isRefusedBeforeAJobIsFetched_withMethodAndCure() {
        flights(3);
        TestDispatcher fleet = new TestDispatcher()
                .collector(
                        "Stats",
                        MetricType.SCALAR,
                        run -> run.collect(
                                BatchModeTest.MAX_SPEED,
                                Collectors.collectingAndThen(
                                        Collectors.summarizingDouble((Double speed) -> speed),
                                        statistics -> statistics.getMax())),
                        BatchModeTest.MAX_SPEED);

        RunFailure failure = failure(new Shares(List.of(fleet), 3), fleet);

        assertThat(failure.reason()).isEqualTo(RunFailure.Reason.BAD_USAGE);
        assertThat(failure.text())
                .contains("\"Stats\" (Fleet.m0)", "DoubleSummaryStatistics", "MetricCollectors", "CollectorCodec");
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void lackingValues_areCountedOverAllShares() {
        for (int i = 0; i < 30; i++) {
            int number = i;
            platform.add(FakeJob.of(i, writer -> writer.add(number < 4 ? "Max speed" : "Other", number)));
        }
        TestDispatcher fleet = new TestDispatcher()
                .collector(
                        "Mean",
                        MetricType.SCALAR,
                        run -> run.collect(
                                BatchModeTest.MAX_SPEED, MetricCollectors.mean().andThen(mean -> mean.orElse(0))),
                        BatchModeTest.MAX_SPEED);
        String whole = failure(new LocalEngine(), fleet).text();

        assertThat(whole).contains("26 jobs", "and 6 more");
        assertThatThrownBy(() -> inShares(fleet, 7)).hasMessage(whole);
    }
}
