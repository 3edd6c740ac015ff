package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.scalar;
import static dev.metricsbuild.run.BatchFixture.text;
import static dev.metricsbuild.run.BatchModeTest.ERRORS;
import static dev.metricsbuild.run.BatchModeTest.MAX_SPEED;
import static dev.metricsbuild.run.BatchModeTest.SPEED;
import static dev.metricsbuild.run.BatchModeTest.flight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.source.fake.Fault;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Jobs and their metrics as methods see them that do not say beforehand what they need. */
class BatchViewsTest extends PlatformTest {
    @Test
    void jobs_keepTheListingsOrder_withNameStatusTagsAndParameters() throws RunFailure {
        platform.add(FakeJob.of(2, "city", "SUCCEEDED", writer -> flight(writer, 2))
                        .parameter("wind", "strong"))
                .add(FakeJob.of(1, "city", "CANCELLED", writer -> {}));
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Jobs",
                                MetricType.TEXT,
                                run -> run.emit(run.context().jobs().stream()
                                        .map(job -> job.name() + job.status() + job.tags() + job.parameters())
                                        .collect(Collectors.joining(" ")))));

        assertThat(text(message, "Jobs")).isEqualTo("citySUCCEEDED[night]{wind=strong} cityCANCELLED[night]{}");
        // One experience, so its tags are asked for once.
        assertThat(platform.requests())
                .filteredOn(request -> request.path().contains("experienceTags"))
                .hasSize(1);
    }

    @Test
    void nothingPerJob_asksForNoJobsMetrics() throws RunFailure {
        flights(3);
        fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Count",
                                MetricType.SCALAR,
                                run -> run.emit(run.context().jobs().size())));

        assertThat(platform.requests()).hasSize(1);
    }

    @Test
    void views_giveEverythingByNameAndKind_onFirstUse() throws RunFailure {
        flights(2);
        JobMetrics message = fixture.compute(platform, new TestDispatcher().writer("Dynamic", run -> {
                    JobMetricsView view = run.context().metrics().get(1);
                    run.writer()
                            .add("Names", String.join(",", view.metricNames()))
                            .add("Data", String.join(",", view.dataNames()))
                            .add("Scalar", view.scalar("Max speed").orElseThrow())
                            .add(
                                    "Status",
                                    view.status("Max speed").orElseThrow().name())
                            .add(
                                    "Kind",
                                    view.metric("Phase").orElseThrow().type().name())
                            .add(
                                    "Errors",
                                    view.data("Errors").orElseThrow().doubles().at(0))
                            .add("None", view.metric("None").isEmpty() ? "none" : "some");
                    assertThat(view.metric("Phase")).isEqualTo(view.metric("Phase"));
                }));

        assertThat(text(message, "Names")).isEqualTo("Max speed,Speed over time,Phase");
        assertThat(text(message, "Data")).contains("Errors,Names");
        assertThat(text(message, "Status")).isEqualTo("NOT_APPLICABLE");
        assertThat(text(message, "Kind")).isEqualTo("TEXT");
        assertThat(scalar(message, "Scalar")).isEqualTo(11);
        assertThat(scalar(message, "Errors")).isEqualTo(0.5);
        // The jobs, two lists of one job, a metric and a data: once each.
        assertThat(platform.requests()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void collectorsOfJobs_shareThePass() throws RunFailure {
        flights(30);
        TestDispatcher fleet = new TestDispatcher()
                .collector(
                        "Max",
                        MetricType.SCALAR,
                        run -> run.collectJobs(Collectors.reducing(
                                0.0,
                                (JobMetricsView job) -> job.scalar("Max speed").orElse(0),
                                Double::max)))
                .collector(
                        "Order",
                        MetricType.TEXT,
                        run -> run.collectJobs(Collectors.mapping(
                                (JobMetricsView job) -> job.job().name().substring(4), Collectors.joining(","))))
                .collector(
                        "Values",
                        MetricType.TEXT,
                        run -> run.collectJobValues(
                                MAX_SPEED,
                                Collectors.mapping(value -> value.job().name().substring(4), Collectors.joining(","))),
                        MAX_SPEED);
        JobMetrics message = fixture.compute(platform, fleet);

        String inOrder = java.util.stream.IntStream.range(0, 30)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        assertThat(scalar(message, "Max")).isEqualTo(39);
        assertThat(text(message, "Order")).isEqualTo(inOrder);
        assertThat(text(message, "Values")).isEqualTo(inOrder);
        assertThat(platform.requests()).hasSize(1 + 30);
    }

    @Test
    void images_keepNamesAndPaths_andAreNotDownloaded() throws RunFailure {
        platform.add(FakeJob.of(0, writer -> writer.add("Camera", Image.of("camera/1.png"))));
        JobMetrics message = fixture.compute(platform, new TestDispatcher().metric("Path", MetricType.TEXT, run -> {
                    Image image = (Image) run.context()
                            .metrics()
                            .get(0)
                            .metric("Camera")
                            .orElseThrow()
                            .values();
                    run.emit(image.file().content().toString());
                }));

        assertThat(text(message, "Path")).contains("camera/1.png");
        assertThat(platform.requests()).filteredOn(request -> !request.api()).hasSize(1);
    }

    @Test
    void explain_printsTheRequests_andSendsNone() throws IOException {
        flights(1);
        platform.config(root.resolve("inputs"));
        TestDispatcher fleet = new TestDispatcher()
                .metric("A", MetricType.SCALAR, run -> {}, MAX_SPEED)
                .collector("B", MetricType.HISTOGRAM, run -> {}, SPEED, ERRORS)
                .collector("C", MetricType.TEXT, run -> {});

        assertThat(fixture.run(fleet, "--explain")).isEqualTo(ExitCode.WRITTEN);

        assertThat(fixture.out())
                .contains("/jobs/{job}/metrics, 100 a page", "/jobs/{job}/metricsData, 100 a page")
                .contains("no download for \"Max speed\"", "1 download for \"Speed over time\"")
                .contains("Fleet.m1: \"Speed over time\", \"Errors\"")
                .doesNotContain(FakePlatform.TOKEN);
        assertThat(platform.requests()).isEmpty();
        assertThat(root.resolve("outputs")).doesNotExist();
    }

    @Test
    void viewThatCannotBeHad_failsItsJob_evenIfTheCollectorCatchesIt() {
        flights(3);
        platform.faults(request -> request.path().contains(FakeJob.id(1) + "/metrics") ? Fault.status(400) : null);
        TestDispatcher careless = new TestDispatcher()
                .collector(
                        "N",
                        MetricType.SCALAR,
                        run -> run.collectJobs(Collectors.summingDouble(job -> {
                            try {
                                return job.metricNames().size();
                            } catch (PlatformException e) {
                                return 0;
                            }
                        })));

        assertThatThrownBy(() -> fixture.compute(platform, careless))
                .hasMessageStartingWith("1 job could not be fetched")
                .hasMessageContaining("job 1");
    }

    @Test
    void viewThatCannotBeHad_inAMethod_endsTheRun_evenInIsolation() {
        flights(1);
        fixture.onError = OnError.ISOLATE;
        platform.faults(request -> request.path().endsWith("/metrics") ? Fault.status(400) : null);
        TestDispatcher dynamic = new TestDispatcher()
                .metric(
                        "N",
                        MetricType.SCALAR,
                        run -> run.emit(
                                run.context().metrics().get(0).metricNames().size()));

        assertThatThrownBy(() -> fixture.compute(platform, dynamic))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.reason()).isEqualTo(RunFailure.Reason.PLATFORM_FAILED))
                .hasMessageContaining("It is needed by \"N\" (Fleet.m0)");
    }

    @Test
    void viewsAskedOneAfterTheOther_areListedAhead() throws RunFailure {
        flights(12);
        CountDownLatch aheadOfTheThird = new CountDownLatch(1);
        platform.faults(request -> {
            if (request.path().endsWith(FakeJob.id(3) + "/metrics")) {
                aheadOfTheThird.countDown();
            } else if (request.path().endsWith(FakeJob.id(2) + "/metrics")) {
                awaitQuietly(aheadOfTheThird);
            }
            return null;
        });
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Sum",
                                MetricType.SCALAR,
                                run -> run.emit(run.context().metrics().stream()
                                        .mapToDouble(
                                                view -> view.scalar("Max speed").orElseThrow())
                                        .sum())));

        assertThat(scalar(message, "Sum")).isEqualTo(12 * 10 + 66);
        assertThat(platform.requests()).hasSize(1 + 12).doesNotHaveDuplicates();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(4, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
