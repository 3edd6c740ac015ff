package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.scalar;
import static dev.metricsbuild.run.BatchFixture.text;
import static dev.metricsbuild.run.BatchModeTest.MAX_SPEED;
import static dev.metricsbuild.run.BatchModeTest.SPEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.source.fake.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of the platform in all the forms in which they may come. */
class BatchListingTest extends PlatformTest {
    private final TestDispatcher names = new TestDispatcher()
            .metric(
                    "Names",
                    MetricType.TEXT,
                    run -> run.emit(run.stream(MAX_SPEED)
                            .map(speed -> speed.job().name().substring(4))
                            .collect(Collectors.joining(","))),
                    MAX_SPEED);

    private void namedAlike(String name, String another) {
        platform.add(FakeJob.of(
                0, writer -> writer.add("Max speed", 1).add("Speed", 2).add("Limit", 3)));
        rows("metrics", row -> row.replace("name", another, name));
    }

    @Test
    void twoMetricsOfOneName_failTheJob_thatNamesBoth() {
        namedAlike("Max speed", "Speed");

        assertThatThrownBy(() -> fixture.compute(platform, names))
                .hasMessageContaining(
                        "Two of the metrics of job \"job 0\" (" + FakeJob.id(0) + ") are called \"Max speed\": ")
                .hasMessageContaining(" and ");
    }

    @Test
    void twoMetricsOfANameThatNobodyAsksFor_doNoHarm() throws RunFailure {
        namedAlike("Limit", "Speed");

        assertThat(text(fixture.compute(platform, names), "Names")).isEqualTo("0");
    }

    /** Changes every row of the lists. */
    @SuppressWarnings("unchecked") // The fake platform's lists hold maps.
    private void rows(String list, Consumer<Map<String, Object>> change) {
        platform.answers(answer -> {
            if (!answer.containsKey(list)) {
                return answer;
            }
            List<Map<String, Object>> changed = new ArrayList<>();
            for (Map<String, Object> row : (List<Map<String, Object>>) answer.get(list)) {
                Map<String, Object> copy = new LinkedHashMap<>(row);
                change.accept(copy);
                changed.add(copy);
            }
            Map<String, Object> whole = new LinkedHashMap<>(answer);
            whole.put(list, changed);
            return whole;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void pagesOfAnySize_giveEveryJobOnce(int size) throws RunFailure {
        flights(7);
        platform.pageSize(size);

        assertThat(text(fixture.compute(platform, names), "Names")).isEqualTo("0,1,2,3,4,5,6");
        assertThat(platform.requests()).allMatch(request -> request.query().startsWith("pageSize=100"));
    }

    @Test
    void rowsThatShift_areTakenOnce() throws RunFailure {
        flights(7);
        platform.pageSize(3).repeating(2);

        assertThat(text(fixture.compute(platform, names), "Names")).isEqualTo("0,1,2,3,4,5,6");
    }

    @Test
    void emptyPageInBetween_doesNotEndTheList() throws RunFailure {
        flights(3);
        boolean[] given = new boolean[1];
        platform.answers(answer -> {
            if (answer.containsKey("jobs") && !given[0]) {
                given[0] = true;
                return Map.of("jobs", List.of(), "nextPageToken", "to+k/e=n&0");
            }
            return answer;
        });

        assertThat(text(fixture.compute(platform, names), "Names")).isEqualTo("0,1,2");
    }

    @Test
    void pageTokenThatComesAgain_isAnError() {
        flights(3);
        platform.answers(answer -> {
            Map<String, Object> endless = new HashMap<>(answer);
            endless.put("nextPageToken", "to+k/e=n&0");
            return endless;
        });

        assertThatThrownBy(() -> fixture.compute(platform, names)).hasMessageContaining("does not end");
    }

    @Test
    void listThatIsAbsentOrNull_isEmpty() throws RunFailure {
        flights(1);
        platform.answers(answer -> {
            Map<String, Object> changed = new HashMap<>(answer);
            changed.computeIfPresent("metrics", (field, list) -> null);
            changed.computeIfPresent("metricsData", (field, list) -> null);
            return changed;
        });
        JobMetrics message = fixture.compute(platform, new TestDispatcher().writer("Dynamic", run -> {
                    JobMetricsView view = run.context().metrics().get(0);
                    run.writer()
                            .add(
                                    "N",
                                    view.metricNames().size() + view.dataNames().size());
                }));

        assertThat(scalar(message, "N")).isZero();
    }

    @Test
    void listThatIsNone_failsTheJob() {
        flights(1);
        platform.answers(answer -> answer.containsKey("metrics") ? Map.of("metrics", 7) : answer);

        assertThatThrownBy(() -> fixture.compute(platform, names)).hasMessageContaining("metrics of the metrics of");
    }

    @Test
    void everythingNullButIds_isRead() throws RunFailure {
        flights(2);
        rows("jobs", row -> row.replaceAll((field, value) -> field.equals("jobID") ? value : null));
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Jobs",
                                MetricType.TEXT,
                                run -> run.emit(run.context().jobs().stream()
                                        .map(job -> "[" + job.name() + job.status() + job.outcome() + job.tags()
                                                + job.parameters() + "]")
                                        .collect(Collectors.joining()))));

        assertThat(text(message, "Jobs")).isEqualTo("[[]{}][[]{}]");
    }

    @Test
    void unheardOfEnums_areKeptAsText() throws RunFailure {
        flights(1);
        rows("jobs", row -> row.put("jobStatus", "TELEPORTED"));
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Status",
                                MetricType.TEXT,
                                run -> run.emit(run.context().jobs().get(0).status())));

        assertThat(text(message, "Status")).isEqualTo("TELEPORTED");
    }

    @Test
    void unheardOfStatusAndKindOfMetrics_doNoHarm() throws RunFailure {
        flights(1);
        rows("metrics", row -> {
            row.put("status", "NO_STATUS_REPORTED");
            row.put("dataIDs", null);
        });
        JobMetrics message = fixture.compute(platform, new TestDispatcher().metric("Seen", MetricType.TEXT, run -> {
                    JobMetricsView view = run.context().metrics().get(0);
                    run.emit(view.status("Max speed") + " "
                            + view.metric("Speed over time").isPresent());
                }));

        assertThat(text(message, "Seen")).isEqualTo("Optional.empty true");
    }

    @Test
    void valuesInAnyForm_areNumbers() throws RunFailure {
        flights(1);
        rows("metrics", row -> row.computeIfPresent("value", (field, value) -> 3));

        assertThat(scalar(
                        fixture.compute(
                                platform,
                                new TestDispatcher()
                                        .metric(
                                                "V",
                                                MetricType.SCALAR,
                                                run -> run.emit(run.doubles(MAX_SPEED)[0]),
                                                MAX_SPEED)),
                        "V"))
                .isEqualTo(3);
    }

    @Test
    void eventMetrics_areNotTakenForTheJobsOwn() throws RunFailure {
        platform.add(FakeJob.of(0, writer -> writer.add("Max speed", 1).add("Second", 2)));
        rows("metrics", row -> {
            row.put("eventMetric", "Max speed".equals(row.get("name")));
            row.put("name", "Max speed");
        });

        assertThat(scalar(
                        fixture.compute(
                                platform,
                                new TestDispatcher()
                                        .metric(
                                                "V",
                                                MetricType.SCALAR,
                                                run -> run.emit(run.doubles(MAX_SPEED)[0]),
                                                MAX_SPEED)),
                        "V"))
                .isEqualTo(2);
    }

    @Test
    void videosAndFiles_areNotDownloaded() throws RunFailure {
        flights(1);
        rows("metricsData", row -> {
            if (Set.of("Errors", "Names").contains(String.valueOf(row.get("name")))) {
                row.put("metricsDataType", "Errors".equals(row.get("name")) ? "VIDEO" : "HOLOGRAM");
                row.put("filename", "clip.mp4");
            }
        });
        PerJobKey<dev.metricsbuild.data.MetricsData> video = PerJobKey.data("errors", "Errors", false);
        PerJobKey<dev.metricsbuild.data.MetricsData> hologram = PerJobKey.data("names", "Names", false);
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "V",
                                MetricType.TEXT,
                                run -> run.emit(run.list(video).get(0).value().content() + " "
                                        + run.list(hologram).get(0).value().name()),
                                video,
                                hologram));

        assertThat(text(message, "V")).contains("clip.mp4").endsWith(" Names");
        assertThat(platform.requests()).allMatch(request -> request.api());
    }

    @Test
    void listedName_thatTheMessageDoesNotBear_isAWarning() throws RunFailure {
        flights(1);
        rows(
                "metrics",
                row -> row.computeIfPresent(
                        "name", (field, name) -> name.equals("Phase") ? "Speed over time" : "was " + name));
        fixture.compute(platform, new TestDispatcher().writer("W", run -> {
                    assertThat(run.context().metrics().get(0).metric("Speed over time"))
                            .isPresent();
                }));

        assertThat(fixture.err()).contains("Warning: Job", "the message has the name \"Phase\"");
    }

    @Test
    void missingLink_isListedAgain_andThenAnError() {
        flights(1);
        rows("metrics", row -> row.remove("metricURL"));

        assertThatThrownBy(() -> fixture.compute(
                        platform,
                        new TestDispatcher()
                                .metric(
                                        "N",
                                        MetricType.SCALAR,
                                        run -> run.emit(run.list(SPEED).size()),
                                        SPEED)))
                .hasMessageContaining("The address of \"Speed over time\"")
                .hasMessageContaining("there is none");
    }

    @Test
    void unknownBatch_endsTheRun() throws IOException {
        platform.config(root.resolve("inputs"), Map.of("projectID", "00000000-0000-4000-8000-00000000dead"));

        assertThatThrownBy(() -> fixture.compute(names)).hasMessageContaining("404");
    }

    @Test
    void projectThatNoneKnows_isAnErrorOfTheConfiguration() throws IOException {
        platform.config(root.resolve("inputs"), Map.of("batchID", "00000000-0000-4000-8000-00000000beef"));

        assertThatThrownBy(() -> fixture.compute(names))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.reason()).isEqualTo(RunFailure.Reason.BAD_INPUT))
                .hasMessageContaining("none of the 2 projects");
    }

    @Test
    void apiUrlWithSlashes_keepsItsPath() throws IOException, RunFailure {
        flights(1);
        platform.config(
                root.resolve("inputs"), Map.of("apiURL", platform.apiUrl() + "//", "projectID", FakePlatform.PROJECT));

        assertThat(text(fixture.compute(names), "Names")).isEqualTo("0");
    }

    @Test
    void redirectToAnotherOrigin_dropsTheToken() {
        flights(1);
        platform.faults(request -> request.api() && request.path().endsWith("/jobs")
                ? Fault.status(302, platform.storageUrl() + "/elsewhere")
                : request.api() ? null : Fault.status(404));

        assertThatThrownBy(() -> fixture.compute(platform, names)).hasMessageContaining("404");
        assertThat(platform.requests())
                .filteredOn(request -> !request.api())
                .hasSize(1)
                .allSatisfy(request -> assertThat(request.authorization()).isEmpty());
    }

    @Test
    void redirectWithinTheApi_keepsTheToken() throws RunFailure {
        flights(1);
        boolean[] led = new boolean[1];
        platform.faults(request -> {
            if (led[0] || !request.path().endsWith("/jobs")) {
                return null;
            }
            led[0] = true;
            return Fault.status(307, request.path() + "?" + request.query());
        });

        assertThat(text(fixture.compute(platform, names), "Names")).isEqualTo("0");
    }

    @Test
    void redirectToAnUnencryptedAddress_isNotFollowed_andItsCredentialNotShown() {
        flights(1);
        platform.faults(request -> Fault.status(302, "http://storage.example/jobs?X-Signature=hidden"));

        assertThatThrownBy(() -> fixture.compute(platform, names))
                .hasMessageContaining("redirects to an unencrypted address, http://storage.example/jobs")
                .hasMessageNotContaining("hidden");
        assertThat(platform.requests()).hasSize(1);
    }

    @Test
    void redirectsWithoutEnd_areAnError() {
        platform.faults(request -> Fault.status(302, request.path() + "x?" + request.query()));

        assertThatThrownBy(() -> fixture.compute(platform, names)).hasMessageContaining("more than 5 redirects");
    }
}
