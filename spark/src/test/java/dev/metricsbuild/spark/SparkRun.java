package dev.metricsbuild.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.run.BuildRunner;
import dev.metricsbuild.run.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of a build from its command line, and what it has said. */
record SparkRun(ExitCode code, String output, Path file) {
    static final String[] SPARK = {"--engine", "spark", "--master", "local[2]"};

    static SparkRun of(Path root, String outputs, OnError onError, Dispatcher dispatcher, String... args) {
        List<String> all = new ArrayList<>(List.of(
                "--root", root.toString(), "--outputs", root.resolve(outputs).toString(), "--reproducible"));
        all.addAll(List.of(args));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream to = new PrintStream(said, true, UTF_8)) {
            System.setOut(to);
            System.setErr(to);
            ExitCode code = BuildRunner.run("Fleet", onError, all.toArray(String[]::new), List.of(dispatcher));
            return new SparkRun(
                    code, said.toString(UTF_8), root.resolve(outputs).resolve("metrics.binproto"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    /** What the run said, without the lines that Spark's logging adds and without the name of the written file. */
    String failure() {
        return output.substring(Math.max(0, output.indexOf("Fleet: ")));
    }
}
