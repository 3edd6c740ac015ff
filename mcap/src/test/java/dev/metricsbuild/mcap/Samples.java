package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recordings by others, which are no part of the project: a folder {@code shared/inputs/mcap} beside it, or what the system
 * property {@code mcap.samples} names. Tests that need it are skipped where it is missing, except in continuous integration.
 */
public final class Samples {
    private Samples() {}

    /** The folder; without it the test is skipped. */
    public static Path folder() {
        Path folder = Path.of(System.getProperty("mcap.samples", "../../shared/inputs/mcap"));
        if (!Files.isDirectory(folder)) {
            folder = Path.of("../../../shared/inputs/mcap");
        }
        boolean there = Files.isDirectory(folder);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there)
                    .as("the sample recordings must be at " + folder.toAbsolutePath() + " where CI is true")
                    .isTrue();
        }
        assumeTrue(
                there,
                "SKIPPED: there are no sample recordings at "
                        + folder.toAbsolutePath().normalize() + "; -Dmcap.samples names another place");
        return folder;
    }

    /** The recordings of one of its folders. */
    public static List<Path> recordings(String subfolder) {
        try (Stream<Path> files = Files.list(folder().resolve(subfolder))) {
            List<Path> recordings = files.filter(file -> file.toString().endsWith(".mcap"))
                    .sorted()
                    .toList();
            assertThat(recordings).isNotEmpty();
            return recordings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
