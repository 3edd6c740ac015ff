package dev.metricsbuild.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.run.ExitCode;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.source.fake.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches on Spark within this process give what the local engine gives. */
class SparkEngineTest {
    @TempDir
    Path root;

    private SparkRun local(Dispatcher dispatcher, String... args) {
        return SparkRun.of(root, "local", OnError.FAIL, dispatcher, args);
    }

    private SparkRun spark(Dispatcher dispatcher, String... args) {
        return SparkRun.of(root, "spark", OnError.FAIL, dispatcher, with(SparkRun.SPARK, args));
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private static void assertSame(SparkRun spark, SparkRun local) throws IOException {
        assertThat(spark.code()).as(spark::output).isEqualTo(ExitCode.WRITTEN);
        assertThat(local.code()).as(local::output).isEqualTo(ExitCode.WRITTEN);
        assertThat(spark.bytes()).isEqualTo(local.bytes());
    }

    @Test
    void directory_ofThousandJobs_givesTheSameBytes_byATreeOfTwoLevels() throws IOException {
        String jobs = Flights.directory(root.resolve("jobs"), 1000).toString();

        assertSame(
                spark(new FleetDispatcher(), "--batch-dir", jobs, "--jobs-per-partition", "12"),
                local(new FleetDispatcher(), "--batch-dir", jobs));
    }

    @Test
    void otherFileSystem_givesTheSameBytes_asTheSameDirectoryHere() throws IOException {
        String jobs = Flights.directory(root.resolve("jobs"), 50).toString();

        assertSame(
                spark(
                        new FleetDispatcher(),
                        "--batch-dir",
                        "elsewhere://" + jobs,
                        "--conf",
                        "spark.hadoop.fs.elsewhere.impl=" + ElsewhereFileSystem.class.getName()),
                local(new FleetDispatcher(), "--batch-dir", jobs));
    }

    @Test
    void platform_ofThousandJobs_givesTheSameBytes_andNothingShowsTheToken() throws IOException {
        try (FakePlatform platform = new FakePlatform()) {
            Flights.add(platform, 1000);
            platform.config(root.resolve("inputs"));
            Path events = Files.createDirectories(root.resolve("events"));

            SparkRun run = spark(
                    new FleetDispatcher(),
                    "--jobs-per-partition",
                    "100",
                    "--conf",
                    "spark.eventLog.enabled=true",
                    "--conf",
                    "spark.eventLog.compress=false",
                    "--conf",
                    "spark.eventLog.dir=" + events.toUri(),
                    "--conf",
                    "spark.log.level=DEBUG");
            assertSame(run, local(new FleetDispatcher()));

            String log = all(events);
            assertThat(log).contains("SparkListenerTaskEnd", "metrics of a batch: 10 partitions");
            assertThat(run.output()).contains("DEBUG");
            assertNoSecret(log);
            assertNoSecret(run.output());
        }
    }

    private static String all(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file, ISO_8859_1));
            }
            return text.toString();
        }
    }

    private static void assertNoSecret(String text) {
        assertThat(text.contains(FakePlatform.TOKEN)).as("the token is shown").isFalse();
        assertThat(text.contains("X-Signature="))
                .as("a presigned link is shown")
                .isFalse();
    }

    @Test
    void missingJobs_areNamedAsLocally_andMayBeAllowed() throws IOException {
        try (FakePlatform platform = new FakePlatform()) {
            Flights.add(platform, 60);
            platform.config(root.resolve("inputs"));
            platform.faults(request -> Stream.of(3, 17, 44)
                            .anyMatch(job ->
                                    request.path().contains(FakeJob.id(job).toString()))
                    ? Fault.status(404)
                    : null);
            String[] ten = {"--jobs-per-partition", "10"};

            SparkRun refused = spark(new FleetDispatcher(), with(ten, "--allow-missing-jobs", "2"));
            assertThat(refused.code()).isEqualTo(ExitCode.PLATFORM_FAILED);
            assertThat(refused.file()).doesNotExist();
            assertThat(refused.failure())
                    .contains("3 jobs could not be fetched", FakeJob.id(17).toString())
                    .isEqualTo(local(new FleetDispatcher(), "--allow-missing-jobs", "2")
                            .failure());
            assertNoSecret(refused.output());

            assertSame(
                    spark(new FleetDispatcher(), with(ten, "--allow-missing-jobs", "3")),
                    local(new FleetDispatcher(), "--allow-missing-jobs", "3"));
        }
    }

    @Test
    void tokenThatIsRefused_endsTheRunAsLocally_withoutShowingIt() throws IOException {
        try (FakePlatform platform = new FakePlatform()) {
            Flights.add(platform, 20);
            platform.config(root.resolve("inputs"));
            platform.faults(request -> request.path().endsWith("/metrics") ? Fault.status(401) : null);

            SparkRun refused = spark(new FleetDispatcher(), "--jobs-per-partition", "20", "--max-in-flight", "1");

            assertThat(refused.code()).isEqualTo(ExitCode.PLATFORM_FAILED);
            assertThat(refused.file()).doesNotExist();
            assertThat(refused.failure())
                    .startsWith(local(new FleetDispatcher()).failure().substring(0, 60));
            assertNoSecret(refused.output());
        }
    }

    /** Collects into what does not travel, or throws at a job. */
    static final class FaultyDispatcher implements Dispatcher {
        /** Created for each run, and for each partition. */
        FaultyDispatcher() {}

        @Override
        public String name() {
            return "Faulty";
        }

        @Override
        public List<MethodSpec> methods() {
            return List.of(
                    MethodSpec.batchCollector(
                            "stats", MetricType.SCALAR, MetricSpec.named("Stats"), FleetDispatcher.TOP),
                    MethodSpec.batchCollector(
                            "picky", MetricType.SCALAR, MetricSpec.named("Picky"), FleetDispatcher.TOP));
        }

        @Override
        public void call(int method, JobRun run) {
            throw MethodSpec.noSuch(this, method);
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            switch (method) {
                case 0 ->
                    run.collect(
                            FleetDispatcher.TOP,
                            Collectors.collectingAndThen(
                                    Collectors.summarizingDouble((Double top) -> top), stats -> stats.getMax()));
                case 1 ->
                    run.collect(
                            FleetDispatcher.TOP,
                            Collectors.collectingAndThen(
                                    Collectors.mapping(
                                            FaultyDispatcher::picked, Collectors.toCollection(ArrayList::new)),
                                    List::size));
                default -> throw MethodSpec.noSuch(this, method);
            }
        }

        private static double picked(double top) {
            if (top > 20) {
                throw new IllegalStateException("too fast: " + top);
            }
            return top;
        }
    }

    @Test
    void containerThatCannotTravel_endsTheRunBeforeSparkStarts_withMethodAndCure() throws IOException {
        String jobs = Flights.directory(root.resolve("jobs"), 2).toString();

        SparkRun refused = spark(new FaultyDispatcher(), "--batch-dir", jobs, "--only", "stats");

        assertThat(refused.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(refused.output())
                .startsWith("Fleet: The state of the collector of \"Stats\" (Faulty.stats) cannot be sent")
                .contains("DoubleSummaryStatistics", "CollectorCodec", "--engine local");
    }

    @Test
    void collectorThatThrows_isReportedAsLocally_whetherTheRunEndsOrGoesOn() throws IOException {
        String jobs = Flights.directory(root.resolve("jobs"), 40).toString();
        String[] args = {"--batch-dir", jobs, "--only", "picky"};
        String[] inTens = with(args, "--jobs-per-partition", "10");

        SparkRun failed = spark(new FaultyDispatcher(), inTens);
        assertThat(failed.code()).isEqualTo(ExitCode.METRIC_FAILED);
        assertThat(failed.failure())
                .contains("too fast: 20.5", "FaultyDispatcher.picked")
                .isEqualTo(local(new FaultyDispatcher(), args).failure());

        assertSame(
                SparkRun.of(root, "spark", OnError.ISOLATE, new FaultyDispatcher(), with(SparkRun.SPARK, inTens)),
                SparkRun.of(root, "local", OnError.ISOLATE, new FaultyDispatcher(), args));
    }

    @Test
    void withoutMaster_saysWhatToGive() throws IOException {
        String jobs = Flights.directory(root.resolve("jobs"), 1).toString();

        SparkRun refused = SparkRun.of(
                root, "spark", OnError.FAIL, new FleetDispatcher(), "--engine", "spark", "--batch-dir", jobs);

        assertThat(refused.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(refused.output()).contains("needs --master");
    }

    @Test
    void emptyBatch_givesTheSameAsLocally() throws IOException {
        String jobs = Files.createDirectories(root.resolve("jobs")).toString();

        SparkRun spark = spark(new FleetDispatcher(), "--batch-dir", jobs, "--only", "mean", "statuses");

        assertSame(spark, local(new FleetDispatcher(), "--batch-dir", jobs, "--only", "mean", "statuses"));
    }
}
