package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.scalar;
import static dev.metricsbuild.run.BatchFixture.text;
import static dev.metricsbuild.run.BatchModeTest.ERRORS;
import static dev.metricsbuild.run.BatchModeTest.MAX_SPEED;
import static dev.metricsbuild.run.BatchModeTest.SPEED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.OutputFile;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a directory. */
class BatchDirectoryTest {
    @TempDir
    Path root;

    private Path batch;
    private BatchFixture fixture;
    private final TestDispatcher fleet = new TestDispatcher()
            .metric(
                    "Jobs",
                    MetricType.TEXT,
                    run -> run.emit(run.context().jobs().stream()
                            .map(job -> job.id() + " " + job.name() + " " + job.status() + " " + job.tags()
                                    + job.parameters())
                            .collect(Collectors.joining("; "))))
            .metric(
                    "Sum",
                    MetricType.SCALAR,
                    run -> run.emit(run.doubleStream(MAX_SPEED).sum()),
                    MAX_SPEED)
            .metric(
                    "Errors",
                    MetricType.SCALAR,
                    run -> run.emit(run.list(ERRORS).size()),
                    ERRORS)
            .collector("Lines", MetricType.SCALAR, run -> run.collect(SPEED, Collectors.counting()), SPEED);

    @BeforeEach
    void begin() {
        fixture = new BatchFixture(root);
        batch = root.resolve("batch");
    }

    private void job(String directory, int number) throws IOException {
        MetricsWriter writer = new MetricsWriter(new UUID(number, 1), IdSource.nameBased());
        BatchModeTest.flight(writer, number);
        Files.createDirectories(batch.resolve(directory));
        OutputFile.at(batch.resolve(directory).resolve("metrics.binproto")).write(writer.build());
    }

    private ExitCode run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--batch-dir";
        all[1] = batch.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return fixture.run(fleet, all);
    }

    @Test
    void directoryOfOneJob_isRefused_withWhatToGiveInstead() throws IOException {
        job("outputs", 1);
        Files.createDirectories(batch.resolve("inputs/logs"));

        assertThat(run()).isNotEqualTo(ExitCode.WRITTEN);
        assertThat(fixture.err())
                .contains(
                        "batch is that of one job: its inputs and outputs are no jobs. Give the directory that contains");
    }

    @Test
    void jobsNamedLikeTheDirectoriesOfOne_besideOthers_areJobs() throws IOException {
        job("outputs", 1);
        job("b", 2);

        assertThat(run()).isEqualTo(ExitCode.WRITTEN);
    }

    @Test
    void bothLayouts_andJobJson_areRead() throws IOException {
        job("b", 1);
        job("a/outputs", 2);
        Files.writeString(
                batch.resolve("a/job.json"),
                "{\"name\": \"city\", \"status\": \"ERROR\", \"tags\": [\"night\"], \"parameters\": {\"wind\": \"5\"}, \"x\": 1}");
        Files.createDirectories(batch.resolve(".cache"));
        Files.createDirectories(batch.resolve("crashed"));
        Files.writeString(batch.resolve("notes.txt"), "no job");

        assertThat(run()).as(() -> fixture.err()).isEqualTo(ExitCode.WRITTEN);

        JobMetrics written = fixture.written();
        assertThat(text(written, "Jobs"))
                .isEqualTo("a city ERROR [night]{wind=5}; b b SUCCEEDED []{}; crashed crashed ERROR []{}");
        assertThat(scalar(written, "Sum")).isEqualTo(11 + 12);
        assertThat(scalar(written, "Errors")).isEqualTo(2);
        assertThat(scalar(written, "Lines")).isEqualTo(2);
    }

    @Test
    void fileThatIsSpoilt_failsTheRun_orIsAllowedFor() throws IOException {
        job("a", 1);
        Files.createDirectories(batch.resolve("b"));
        Files.write(batch.resolve("b/metrics.binproto"), new byte[] {1, 2, 3});

        assertThat(run()).isEqualTo(ExitCode.PLATFORM_FAILED);
        assertThat(fixture.err()).contains("1 job could not be fetched", "b/metrics.binproto");
        assertThat(root.resolve("outputs/metrics.binproto")).doesNotExist();

        assertThat(run("--allow-missing-jobs", "1")).isEqualTo(ExitCode.WRITTEN);
        assertThat(text(fixture.written(), "Missing jobs")).contains("b: ");
    }

    @Test
    void jobJsonOfTheWrongForm_isNamedWithItsPlace() throws IOException {
        job("a", 1);
        Files.writeString(batch.resolve("a/job.json"), "{\"tags\":\n 7}");

        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(fixture.err()).contains("a/job.json, line 2, column ", "tags must be a list of texts");
    }

    @Test
    void directoryThatIsNone_isNamed() {
        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(fixture.err()).contains("The batch's directory " + batch + " cannot be read");
    }

    @Test
    void explain_namesTheFiles() throws IOException {
        job("a", 1);

        assertThat(run("--explain")).isEqualTo(ExitCode.WRITTEN);
        assertThat(fixture.out()).contains("the 1 sub-directories", "metrics.binproto: \"Max speed\"");
    }

    @Test
    void sameBatchTwice_reproducibly_givesTheSameBytes() throws IOException {
        job("a", 1);
        job("b", 2);
        run("--reproducible");
        byte[] first = Files.readAllBytes(root.resolve("outputs/metrics.binproto"));
        run("--reproducible");

        assertThat(root.resolve("outputs/metrics.binproto")).hasBinaryContent(first);
    }

    @Test
    void explainInJobMode_isRefused() {
        assertThat(fixture.run(fleet, "--explain")).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(fixture.err()).contains("--batch-dir DIR");
    }

    private void assertMissing(String why) {
        assertThat(run()).as(() -> fixture.err()).isEqualTo(ExitCode.PLATFORM_FAILED);
        assertThat(fixture.err()).contains("bad").contains(why);
        assertThat(run("--allow-missing-jobs", "1")).isEqualTo(ExitCode.WRITTEN);
        assertThat(scalar(fixture.written(), "Sum")).isEqualTo(11);
    }

    @Test
    void emptyFile_isAMissingJob() throws IOException {
        job("good", 1);
        Files.createDirectories(batch.resolve("bad"));
        Files.createFile(batch.resolve("bad/metrics.binproto"));

        assertMissing("it is empty");
    }

    @Test
    void linkToNothing_isAMissingJob() throws IOException {
        job("good", 1);
        Files.createDirectories(batch.resolve("bad/outputs"));
        Files.createSymbolicLink(batch.resolve("bad/outputs/metrics.binproto"), root.resolve("nothing"));

        assertMissing("it is a symbolic link to a file that does not exist");
    }

    @Test
    void directoryInPlaceOfTheFile_isAMissingJob() throws IOException {
        job("good", 1);
        Files.createDirectories(batch.resolve("bad/metrics.binproto"));

        assertMissing("it is a directory");
    }

    @Test
    void twoMetricsOfOneName_makeAMissingJob_thatNamesBoth() throws IOException {
        job("good", 1);
        MetricsWriter writer = new MetricsWriter(new UUID(9, 1), IdSource.nameBased());
        JobMetrics bad = writer.add("Max speed", 1).add("Max speee", 2).build();
        // The writer gives no name twice, other programs do.
        String bytes = new String(Serialization.toByteArray(bad), ISO_8859_1).replace("Max speee", "Max speed");
        Files.createDirectories(batch.resolve("bad"));
        Files.writeString(batch.resolve("bad/metrics.binproto"), bytes, ISO_8859_1);

        assertMissing("Two of the metrics of job bad are called \"Max speed\": "
                + bad.metrics().get(0).id() + " and " + bad.metrics().get(1).id()
                + ". Give them different names in the job's metrics build.");
    }

    @Test
    void pipeInPlaceOfTheFile_isAMissingJob() throws Exception {
        job("good", 1);
        Files.createDirectories(batch.resolve("bad"));
        assertThat(new ProcessBuilder(
                                "mkfifo", batch.resolve("bad/metrics.binproto").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertMissing("it is a device or a pipe");
    }

    @Test
    void fileInPlaceOfTheOutputs_isAJobWithoutMetrics() throws IOException {
        job("good", 1);
        Files.createDirectories(batch.resolve("other"));
        Files.createFile(batch.resolve("other/outputs"));

        assertThat(run()).as(() -> fixture.err()).isEqualTo(ExitCode.WRITTEN);
        assertThat(text(fixture.written(), "Jobs")).contains("other other ERROR");
    }

    @Test
    void directoryThatNobodyMayLookInto_isAMissingJob() throws IOException {
        job("good", 1);
        job("bad", 2);
        Path bad = batch.resolve("bad");
        Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("rw-------"));
        try {
            assumeFalse(Files.exists(bad.resolve("metrics.binproto")), "root may look everywhere");

            assertMissing("bad/metrics.binproto of job bad cannot be read: permission denied");
        } finally {
            Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void outputsWithinAJobsDirectory_areRefused_andTheJobStays() throws IOException {
        job("good/outputs", 1);

        assertThat(run("--outputs", batch.resolve("good/outputs").toString())).isEqualTo(ExitCode.BAD_USAGE);

        assertThat(fixture.err()).contains("are inside ").contains(" of --batch-dir ");
        assertThat(batch.resolve("good/outputs/metrics.binproto")).isNotEmptyFile();
    }

    @Test
    void outputsThatAJobIsLinkedTo_areRefused_andTheJobStays() throws IOException {
        job("good", 1);
        Path elsewhere = root.resolve("elsewhere");
        Files.createDirectories(elsewhere);
        Path input = Files.copy(batch.resolve("good/metrics.binproto"), elsewhere.resolve("metrics.binproto"));
        Files.createSymbolicLink(batch.resolve("linked"), elsewhere);

        assertThat(run("--outputs", elsewhere.toString())).isEqualTo(ExitCode.BAD_USAGE);

        assertThat(fixture.err()).contains("linked of --batch-dir ");
        assertThat(input).isNotEmptyFile();
    }

    @Test
    void outputsThatHoldTheFileAJobIsLinkedTo_areRefused() throws IOException {
        job("good", 1);
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Path input = Files.move(batch.resolve("good/metrics.binproto"), elsewhere.resolve("metrics.binproto"));
        Files.createSymbolicLink(batch.resolve("good/metrics.binproto"), input);

        assertThat(run("--outputs", elsewhere.toString())).isEqualTo(ExitCode.BAD_USAGE);

        assertThat(input).isNotEmptyFile();
    }

    @Test
    void outputsBesideTheBatch_areTaken() throws IOException {
        job("good", 1);

        assertThat(run("--outputs", root.resolve("fleet").toString())).isEqualTo(ExitCode.WRITTEN);

        assertThat(root.resolve("fleet/metrics.binproto")).isNotEmptyFile();
    }
}
