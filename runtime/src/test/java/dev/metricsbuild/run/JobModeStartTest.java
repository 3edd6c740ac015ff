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
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Job mode starts without what only batch mode needs. */
@Tag("slow")
class JobModeStartTest {
    /** A build of one metric. */
    static final class Main implements Dispatcher {
        public static void main(String[] args) {
            System.exit(Entrypoint.run("Small", OnError.FAIL, args, new Main()));
        }

        @Override
        public String name() {
            return "Small";
        }

        @Override
        public List<MethodSpec> methods() {
            return List.of(MethodSpec.jobMetric("one", MetricType.SCALAR, MetricSpec.named("One")));
        }

        @Override
        public void call(int method, JobRun run) {
            run.emit(1);
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            throw MethodSpec.noSuch(this, method);
        }
    }

    @Test
    void jobMode_loadsNoHttpNoJsonNoPlatformNoPictures(@TempDir Path root) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--root",
                        root.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> line.contains("[class,load]")))
                .anyMatch(line -> line.contains(" dev.metricsbuild.engine.JobComputation "))
                .noneMatch(line -> line.contains(" java.net.http."))
                .noneMatch(line -> line.contains(" com.fasterxml.jackson."))
                .noneMatch(line -> line.contains(" dev.failsafe."))
                .noneMatch(line -> line.contains(" java.awt."))
                .noneMatch(line -> line.contains(" com.pngencoder."))
                .noneMatch(line -> line.contains(" dev.metricsbuild.source."));
    }
}
