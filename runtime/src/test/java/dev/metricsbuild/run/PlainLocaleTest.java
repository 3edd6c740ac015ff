package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File names beyond ASCII in a process under the locale C, by which the JVM has no form for them. */
@Tag("slow")
class PlainLocaleTest {
    private static final String NAME = "fl\u00fcge";

    @TempDir
    private Path root;

    /** Stands for a generated main class. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            System.exit(Entrypoint.run("Flight", OnError.FAIL, args, new SizeDispatcher()));
        }
    }

    /** Counts the lines of one log, and those of a glob. */
    private static final class SizeDispatcher implements Dispatcher {
        @Override
        public String name() {
            return "Size";
        }

        @Override
        public List<MethodSpec> methods() {
            return List.of(
                    MethodSpec.jobMetric("one", MetricType.SCALAR, MetricSpec.named("One")),
                    MethodSpec.jobMetric("all", MetricType.SCALAR, MetricSpec.named("All")),
                    MethodSpec.batchMetric("fleet", MetricType.SCALAR, MetricSpec.named("Fleet")));
        }

        @Override
        public void call(int method, JobRun run) {
            run.emit(
                    method == 0
                            ? (int) run.logs().lines(NAME + ".txt").count()
                            : run.logs().glob(NAME + "*").size());
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            run.emit(run.context().jobs().size());
        }
    }

    @BeforeEach
    void makeInputs() throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("inputs/logs")).resolve(NAME + ".txt"), "a\n");
        Files.createDirectories(root.resolve("batch").resolve(NAME));
    }

    private String run(String locale, int exitCode, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--root",
                root.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(exitCode);
        return output;
    }

    @Test
    void nameOfALog_isAnInputThatCannotBeRead() throws Exception {
        assertThat(run("C", 3, "--only", "one")).contains("cannot represent. Set LC_ALL=C.UTF-8 in the environment.");
    }

    @Test
    void glob_isRefused_whereItWouldFindNothing() throws Exception {
        assertThat(run("C", 3, "--only", "all")).contains("cannot represent. Set LC_ALL=C.UTF-8 in the environment.");
    }

    @Test
    void nameOfAJob_isAnInputThatCannotBeRead() throws Exception {
        assertThat(run("C", 3, "--batch-dir", root.resolve("batch").toString()))
                .contains("set LC_ALL=C.UTF-8 in the environment.");
    }

    @Test
    void root_isBadUsage() throws Exception {
        assertThat(run("C", 2, "--root", root.resolve(NAME).toString()))
                .contains("--root takes a path", "set LC_ALL=C.UTF-8 in the environment.");
    }

    @Test
    void sameNames_underUtf8_areFound() throws Exception {
        assertThat(run("C.UTF-8", 0)).contains("One", "All");
        assertThat(run("C.UTF-8", 0, "--batch-dir", root.resolve("batch").toString()))
                .contains("Fleet");
    }
}
