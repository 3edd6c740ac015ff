package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.annotations.OnError;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says about engines, and what it says of one that is not there. */
class EngineOptionsTest {
    @TempDir
    Path root;

    private String refused(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, UTF_8);
        String[] all = new String[args.length + 4];
        System.arraycopy(
                new String[] {
                    "--root",
                    root.toString(),
                    "--batch-dir",
                    root.resolve("jobs").toString()
                },
                0,
                all,
                0,
                4);
        System.arraycopy(args, 0, all, 4, args.length);
        ExitCode code = BuildRunner.run(
                new Build("Fleet", OnError.FAIL, List.of(new TestDispatcher())), all, new Console(to, to, false));
        assertThat(code).as(() -> said.toString(UTF_8)).isEqualTo(ExitCode.BAD_USAGE);
        return said.toString(UTF_8);
    }

    @Test
    void options_ofAnEngine_areItsRequest() throws Options.UsageException {
        EngineOptions engine = Options.parse(
                        "--engine=spark", "--master", "local[2]", "--conf", "a.b=c=d", "--jobs-per-partition", "7")
                .batch()
                .engine();

        assertThat(engine).isEqualTo(new EngineOptions("spark", "local[2]", Map.of("a.b", "c=d"), 7));
        assertThat(Options.parse().batch().engine()).isEqualTo(EngineOptions.DEFAULTS);
    }

    @Test
    void settingWithoutValue_isRefused() {
        assertThatThrownBy(() -> Options.parse("--conf", "spark.ui.enabled"))
                .hasMessage("--conf takes NAME=VALUE; found spark.ui.enabled.");
        assertThatThrownBy(() -> Options.parse("--jobs-per-partition", "0")).hasMessageContaining("at least 1");
    }

    @Test
    void sparkWithoutItsModule_saysWhatToAdd() {
        assertThat(refused("--engine", "spark")).contains("No engine spark", "spark/lib/*");
        assertThat(refused("--engine", "flink")).contains("No engine flink").doesNotContain("spark/lib");
    }

    @Test
    void optionsOfAClusterWithoutEngine_areRefused() {
        assertThat(refused("--master", "local[2]")).contains("add --engine spark");
    }

    @Test
    void otherFileSystem_withTheLocalEngine_isRefused() {
        assertThat(refused("--batch-dir", "hdfs://host/flights"))
                .contains("hdfs://host/flights is not a directory on this machine", "--engine spark");
    }

    @Test
    void directories_ofThisMachine_arePaths() throws Options.UsageException {
        assertThat(Options.parse("--batch-dir", "file:///a%20b/c").batch().directory())
                .isEqualTo(Path.of("/a b/c"));
        assertThat(Options.parse("--batch-dir", "a:b/c").batch().directory()).isEqualTo(Path.of("a:b/c"));
        assertThat(Options.parse("--batch-dir", "s3a://bucket/c").batch().directory())
                .isNull();
    }
}
