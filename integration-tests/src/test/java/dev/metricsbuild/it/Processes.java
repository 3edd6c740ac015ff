package dev.metricsbuild.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs real processes on the packed distribution. */
final class Processes {
    static final Path DISTRIBUTION =
            Path.of(System.getProperty("metrics.build")).toAbsolutePath().normalize();

    private Processes() {}

    /**
     * How a process ended.
     *
     * @param exitCode what it exited with
     * @param out what it printed
     * @param err what it printed of errors
     */
    record Result(int exitCode, String out, String err) {}

    /** The class path of a user: the libraries and these directories. */
    static String classPath(Path... directories) {
        List<String> entries = new ArrayList<>();
        entries.add(DISTRIBUTION.resolve("lib") + "/*");
        Arrays.stream(directories).map(Path::toString).forEach(entries::add);
        return String.join(":", entries);
    }

    static Result javac(Path directory, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("javac"),
                "-cp",
                classPath(),
                "--processor-path",
                DISTRIBUTION.resolve("processor/metrics-build-processor.jar").toString()));
        command.addAll(Arrays.asList(args));
        return run(directory, command);
    }

    static Result java(Path directory, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(Arrays.asList(args));
        return run(directory, command);
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static Process start(Path directory, List<String> command, Path out, Path err) throws IOException {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    static Result run(Path directory, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = start(directory, command, out, err);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("Still running after five minutes: " + command);
            }
            return new Result(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
