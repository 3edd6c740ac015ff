package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Expected texts in the source tree. {@code -Dgoldens.update=true} rewrites them and fails the run, so that nobody takes
 * a run that has written its own expectations for a test.
 */
final class Goldens {
    private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

    private Goldens() {}

    static void assertSame(Path golden, String actual) {
        String expected = java.nio.file.Files.exists(golden) ? Harness.read(golden) : "";
        if (UPDATE && !expected.equals(actual)) {
            Harness.write(golden, actual);
            fail("Updated " + golden + ": review it, and run again without goldens.update");
        }
        assertThat(actual)
                .as("%s (rewrite it by -Dgoldens.update=true)", golden)
                .isEqualTo(expected);
    }

    /** Compares a directory of sources. */
    static void assertSame(Path directory, SortedMap<String, String> actual) {
        SortedMap<String, String> expected = Harness.texts(directory);
        if (UPDATE && !expected.equals(actual)) {
            expected.keySet().forEach(name -> directory.resolve(name).toFile().delete());
            actual.forEach((name, text) -> Harness.write(directory.resolve(name), text));
            fail("Updated " + directory + ": review it, and run again without goldens.update");
        }
        assertThat(actual.keySet()).as("%s", directory).isEqualTo(expected.keySet());
        expected.forEach((name, text) ->
                assertThat(actual.get(name)).as("%s/%s", directory, name).isEqualTo(text));
    }
}
