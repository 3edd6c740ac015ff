package dev.metricsbuild.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.validate.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private final JobMetrics message =
            new MetricsWriter(new UUID(0, 1), IdSource.nameBased()).add("a", 1).build();

    @TempDir
    private Path directory;

    @Test
    void writtenFile_standsAlone() throws IOException {
        Path file = directory.resolve("metrics.binproto");

        OutputFile.at(file).write(message);

        assertThat(files()).containsExactly(file);
        assertThat(MetricsFile.open(file).readAll()).isEqualTo(message);
    }

    @Test
    void twoRunsIntoOneDirectory_bothEndWhole_andTheLaterWins() throws IOException {
        Path target = directory.resolve("metrics.binproto");
        JobMetrics later = new MetricsWriter(new UUID(0, 2), IdSource.nameBased())
                .add("b", 2)
                .build();
        OutputFile paused = OutputFile.at(target);
        OutputFile quick = OutputFile.at(target);
        paused.begin();
        quick.begin();

        quick.write(message);
        assertThat(MetricsFile.open(target).readAll()).isEqualTo(message);
        paused.write(later);

        assertThat(MetricsFile.open(target).readAll()).isEqualTo(later);
        assertThat(files()).containsExactly(target);
    }

    @Test
    void leftoverOfAKilledRun_isDeleted_aLinkOfItsNameIsNot() throws IOException {
        Path foreign = Files.writeString(directory.resolve("foreign"), "kept");
        Path link = Files.createSymbolicLink(directory.resolve(".metrics.binproto.a.unfinished"), foreign);
        Path left = Files.writeString(directory.resolve(".metrics.binproto.b.unfinished"), "left");
        Path target = directory.resolve("metrics.binproto");

        OutputFile.at(target).write(message);

        assertThat(left).doesNotExist();
        assertThat(files()).containsExactlyInAnyOrder(foreign, link, target);
        assertThat(foreign).hasContent("kept");
    }

    /** Locks a file in a process of its own until its input ends. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
                System.out.println(channel.tryLock() == null ? "not locked" : "locked");
                System.out.flush();
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    @Test
    @Tag("slow")
    void fileOfARunThatLives_stays_andIsDeletedOnceItIsGone() throws IOException, InterruptedException {
        Path other = Files.writeString(directory.resolve(".metrics.binproto.other.unfinished"), "half");
        Path target = directory.resolve("metrics.binproto");
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        other.toString())
                .start();
        try (BufferedReader out = holder.inputReader()) {
            assertThat(out.readLine()).isEqualTo("locked");
            OutputFile.at(target).write(message);
            assertThat(other).hasContent("half");
            holder.getOutputStream().close();
            assertThat(holder.waitFor()).isZero();
        } finally {
            holder.destroyForcibly();
        }

        OutputFile.at(target).write(message);
        assertThat(other).doesNotExist();
    }

    @Test
    void rivalsInOneJvm_keepTheirLocks() throws IOException {
        Path target = directory.resolve("metrics.binproto");
        OutputFile first = OutputFile.at(target);
        first.begin();
        OutputFile.at(target).begin();

        assertThat(files()).hasSize(2);
        first.write(message);

        assertThat(MetricsFile.open(target).readAll()).isEqualTo(message);
    }

    @Test
    void earlierFile_isReplaced() throws IOException {
        Path file = Files.writeString(directory.resolve("metrics.binproto"), "old");

        OutputFile.at(file).write(message);

        assertThat(MetricsFile.open(file).metricNames()).containsExactly("a");
    }

    @Test
    void rejectedMessage_isReported_andTheEarlierFileStays() throws IOException {
        Path earlier = Files.writeString(directory.resolve("metrics.binproto"), "old");
        JobMetrics rejected =
                MetricsWriter.of(new UUID(0, 1)).add("a", 1).add("a", 2).build();

        ValidationReport report = OutputFile.at(earlier).write(rejected);

        assertThat(report.errors()).extracting(Violation::rule).containsExactly("METRIC-NAME-UNIQUE");
        assertThat(files()).containsExactly(earlier);
        assertThat(earlier).hasContent("old");
    }

    @Test
    void messageWithoutIds_isAnError_andNothingIsLeft() throws IOException {
        JobMetrics unfinished = new JobMetrics(
                message.jobId(),
                List.of(Metric.of("a", Scalar.of(1))),
                List.of(),
                List.of(),
                MetricStatus.PASSED,
                MetricStatus.PASSED);
        OutputFile file = OutputFile.at(directory.resolve("metrics.binproto"));
        file.begin();

        assertThatIllegalStateException()
                .isThrownBy(() -> file.write(unfinished))
                .withMessage("The metric \"a\" has no id.");
        assertThat(files()).isEmpty();
    }

    @Test
    void interruptedThread_isAnError_andNothingIsLeft() throws IOException {
        OutputFile file = OutputFile.at(directory.resolve("metrics.binproto"));
        Thread.currentThread().interrupt();

        assertThatIOException().isThrownBy(() -> file.write(message));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void missingDirectory_isAnError() {
        OutputFile file = OutputFile.at(directory.resolve("missing").resolve("metrics.binproto"));

        assertThatIOException().isThrownBy(file::begin);
    }

    @Test
    void abandonedFile_isGone_andNothingIsWrittenAnyMore() throws IOException {
        Path earlier = Files.writeString(directory.resolve("metrics.binproto"), "old");
        OutputFile file = OutputFile.at(earlier);
        file.begin();

        file.abandon();

        assertThatIOException().isThrownBy(() -> file.write(message)).withMessage("The run was interrupted.");
        assertThat(files()).containsExactly(earlier);
        assertThat(earlier).hasContent("old");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
