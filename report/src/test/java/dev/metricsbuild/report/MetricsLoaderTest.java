package dev.metricsbuild.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsLoaderTest {
    @TempDir
    private Path directory;

    private static Path write(Path directory) throws IOException {
        JobMetrics metrics =
                MetricsWriter.of(new UUID(1, 2)).add("m", Scalar.of(1)).build();
        Files.createDirectories(directory);
        return Files.write(directory.resolve("metrics.binproto"), Serialization.toByteArray(metrics));
    }

    private LoadedMetrics load() throws IOException {
        return new MetricsLoader().load(directory);
    }

    @Test
    void jobsDirectory_isItsFileAlsoInOutputs() throws IOException {
        write(directory.resolve("outputs"));

        assertThat(load().isDirectory()).isFalse();
        assertThat(load().jobs()).hasSize(1);
    }

    @Test
    void directoryOfJobs_hasThemInOrderOfTheirNumbersAndNamesTheMissing() throws IOException {
        write(directory.resolve("job-10"));
        write(directory.resolve("job-2"));
        Files.createDirectories(directory.resolve("job-3"));
        Files.createDirectories(directory.resolve("job-4"));
        Files.write(directory.resolve("job-4").resolve("metrics.binproto"), new byte[] {(byte) 0xFF});
        write(directory.resolve(".hidden"));

        assertThat(load().jobs()).extracting(JobFile::name).containsExactly("job-2", "job-10");
        assertThat(load().missing()).extracting(LoadedMetrics.MissingJob::name).containsExactly("job-3", "job-4");
        assertThat(load().batch()).isNull();
    }

    @Test
    void fileBesideJobs_isTheBatchsOwn() throws IOException {
        write(directory.resolve("job-1"));
        write(directory.resolve("outputs"));

        assertThat(load().jobs()).extracting(JobFile::name).containsExactly("job-1");
        assertThat(load().batch()).isNotNull();
    }

    @Test
    void metricWithoutStatus_isLeftOutAndNamed() throws IOException {
        dev.metricsbuild.proto.JobMetrics.Builder message =
                dev.metricsbuild.proto.JobMetrics.parseFrom(Files.readAllBytes(write(directory))).toBuilder();
        message.getJobLevelMetricsBuilder().getMetricsBuilder(0).clearStatus();
        Files.write(directory.resolve("metrics.binproto"), message.build().toByteArray());

        JobFile file = load().jobs().get(0);

        assertThat(file.metrics().metrics()).isEmpty();
        assertThat(file.losses()).singleElement().asString().contains("\"m\"");
        assertThat(file.validation().accepted()).isFalse();
    }

    @Test
    void missingFileAndEmptyDirectory_areSaidApart() {
        assertThatThrownBy(() -> new MetricsLoader().load(directory.resolve("none")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(this::load).hasMessageContaining("contains no metrics");
    }

    @Test
    void picture_isFoundInItsDirectoryOnly() throws IOException {
        Path job = directory.resolve("job");
        JobFile file = new MetricsLoader().load(write(job)).jobs().get(0);
        Files.write(job.resolve("front.png"), new byte[1]);
        Files.write(directory.resolve("secret.png"), new byte[1]);
        Files.createSymbolicLink(job.resolve("link.png"), directory.resolve("secret.png"));

        assertThat(file.picture("front.png")).isPresent();
        assertThat(file.picture("../secret.png")).isEmpty();
        assertThat(file.picture("link.png")).isEmpty();
        assertThat(file.picture("none.png")).isEmpty();
        assertThat(file.picture("a\0b")).isEmpty();
    }
}
