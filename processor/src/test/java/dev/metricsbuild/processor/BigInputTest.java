package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Outcome;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large classes stay within what a class file holds. */
@Tag("slow")
class BigInputTest {
    @TempDir
    Path directory;

    /** A class with many metrics, every second of which takes what a provider makes. */
    static String big(int methods) {
        return IntStream.range(0, methods)
                .mapToObj(i -> "@JobMetric(name = \"Metric number " + i + "\", unit = \"m/s\", description = \"The " + i
                        + "th\", failsAbove = " + i + ") static double metric" + i + "("
                        + (i % 2 == 0 ? "String log" : "")
                        + ") { return " + i + "; }\n")
                .collect(Collectors.joining(
                        "",
                        "public class Big { @Provides static String log(@LogFile(\"a.txt\") String log) { return log; }\n",
                        "}"));
    }

    @Test
    void twoThousandMethods_compileAndAreListed() throws IOException, ReflectiveOperationException {
        Outcome outcome = new Harness(directory)
                .options("--release", "17")
                .compile(new Sources(directory).add("big.Big", big(2_000)).directory());

        assertThat(outcome.errors()).isEmpty();
        URL[] classes = {outcome.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Object dispatcher = loader.loadClass("big.BigDispatcher")
                    .getDeclaredConstructor()
                    .newInstance();
            List<?> methods =
                    (List<?>) dispatcher.getClass().getMethod("methods").invoke(dispatcher);
            assertThat(methods).hasSize(2_000);
        }
    }

    @Test
    void moreThanAClassFileHolds_isAnErrorThatSaysSo() {
        Outcome outcome = new Harness(directory)
                .options("--release", "17", "-proc:only")
                .compile(new Sources(directory).add("big.Big", big(3_001)).directory());

        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.errors().get(0).message())
                .startsWith("[metrics:METHODS-TOO-MANY] Class Big has 3001 annotated methods; at most 3000 fit");
    }

    @Test
    void asManyAsAreAllowed_compile() {
        Outcome outcome = new Harness(directory)
                .options("--release", "17")
                .compile(new Sources(directory).add("big.Big", big(3_000)).directory());

        assertThat(outcome.errors()).isEmpty();
    }
}
