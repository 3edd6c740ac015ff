package dev.metricsbuild.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compilers as processes: this JDK's, and the newest on the machine. */
final class Jdks {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final long MOST_SECONDS = 120;

    private Jdks() {}

    /** The home of the newest JDK: the variable NEWEST_JAVA_HOME, else the newest beside this one. */
    static Optional<Path> newest() {
        String named = System.getenv("NEWEST_JAVA_HOME");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path siblings = current().getParent();
        try (Stream<Path> homes = Files.list(siblings)) {
            return homes.filter(home -> Files.exists(home.resolve("bin/javac")))
                    .max(Comparator.comparingInt(Jdks::version));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Path current() {
        return Path.of(System.getProperty("java.home")).toAbsolutePath();
    }

    static int version(Path home) {
        Path release = home.resolve("release");
        Matcher matcher = VERSION.matcher(Files.exists(release) ? Harness.read(release) : "");
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** What a process has printed, and how it ended. */
    record Ended(int code, String output) {}

    static Ended run(Path directory, String... command) {
        return run(directory, List.of(command), List.of());
    }

    /** Runs a command; the environment is given as pairs. */
    static Ended run(Path directory, List<String> command, List<String> environment) {
        try {
            Path output = Files.createTempFile(Files.createDirectories(directory), "output", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            for (int i = 0; i < environment.size(); i += 2) {
                builder.environment().put(environment.get(i), environment.get(i + 1));
            }
            Process process = builder.start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Still running: " + command);
            }
            return new Ended(process.exitValue(), Harness.read(output));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs a JDK's javac with our processors on the processor path and the annotations on the class path only. */
    static Ended javac(Path home, Path directory, List<String> options, List<Path> sources) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/javac").toString());
        command.addAll(options);
        if (!options.contains("-cp") && !options.contains("--module-path")) {
            command.addAll(List.of("-cp", Harness.join(Harness.runtimeClassPath())));
        }
        if (!options.contains("-processorpath") && !options.contains("--processor-module-path")) {
            command.addAll(List.of("-processorpath", Harness.join(Harness.processorPath())));
        }
        sources.forEach(source -> command.add(source.toString()));
        return run(directory, command, List.of());
    }
}
