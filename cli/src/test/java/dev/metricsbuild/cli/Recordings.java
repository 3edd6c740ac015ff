package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recordings by others, which are no part of the project: a folder {@code shared/inputs/mcap} beside it, or what the system
 * property {@code mcap.samples} names. Tests that need it are skipped where it is missing, except in continuous integration.
 */
final class Recordings {
    private Recordings() {}

    /** The folder; without it the test is skipped. */
    static Path folder() {
        String named = System.getProperty("mcap.samples");
        Path folder = named == null ? beside(Path.of("").toAbsolutePath()) : Path.of(named);
        boolean there = Files.isDirectory(folder);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there)
                    .as("the sample recordings must be at " + folder + " where CI is true")
                    .isTrue();
        }
        String skipped =
                "SKIPPED: tests on recordings by others, as -Dmcap.samples names no folder of them and there is"
                        + " none at " + folder;
        if (!there) {
            System.err.println(skipped);
        }
        assumeTrue(there, skipped);
        return folder;
    }

    private static Path beside(Path from) {
        for (Path up = from; up != null; up = up.getParent()) {
            Path folder = up.resolve("shared/inputs/mcap");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return from.resolve("../../shared/inputs/mcap").normalize();
    }

    /** The recordings of some of its folders. */
    static List<Path> of(String... subfolders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String subfolder : subfolders) {
            try (Stream<Path> files = Files.list(folder().resolve(subfolder))) {
                files.filter(file -> file.toString().endsWith(".mcap")).sorted().forEach(all::add);
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    /** What a recording is expected to hold: a line of the file, then one for each message. */
    static List<String> expected(Path recording) throws IOException {
        return Files.readAllLines(
                recording.resolveSibling(recording.getFileName().toString().replace(".mcap", ".expected.jsonl")));
    }
}
