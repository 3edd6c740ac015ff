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
    private static final String SKIPPED =
            "SKIPPED: tests on recordings by others, as -Dmcap.samples names no folder of them and there is none at ";

    private Samples() {}

    /** The folder; without it the test is skipped. */
    public static Path folder() {
        String named = System.getProperty("mcap.samples");
        Path folder = named == null ? beside(Path.of("").toAbsolutePath()) : Path.of(named);
        boolean there = Files.isDirectory(folder);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there)
                    .as("the sample recordings must be at " + folder.toAbsolutePath() + " where CI is true")
                    .isTrue();
        }
        if (!there) {
            System.err.println(SKIPPED + folder.toAbsolutePath().normalize());
        }
        assumeTrue(there, SKIPPED + folder.toAbsolutePath().normalize());
        return folder;
    }

    /** The folder beside the project, whose root is some way up. */
    private static Path beside(Path from) {
        for (Path up = from; up != null; up = up.getParent()) {
            Path folder = up.resolve("shared/inputs/mcap");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return from.resolve("../../shared/inputs/mcap");
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
