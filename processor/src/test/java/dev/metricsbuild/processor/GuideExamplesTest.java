package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.run.Entrypoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows of inputs compiles, and reads what it says. */
class GuideExamplesTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String IMPORTS = """
            package guide;

            import dev.metricsbuild.annotations.*;
            import java.util.*;

            public class Guide {
            """;

    @TempDir
    private Path directory;

    /** The examples of a section. */
    private static List<String> examples(String section) throws IOException {
        String guide = Files.readString(Path.of("../docs/guide.md"));
        String from = guide.substring(guide.indexOf("## " + section));
        String text = from.substring(0, from.indexOf("\n## ", 1));
        return JAVA.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String step() throws IOException {
        return examples("How do I read times?").get(0);
    }

    /** The metrics of a class with these members, on a log. */
    private List<Metric> run(String members, String file, String log) throws IOException {
        Path logs = Files.createDirectories(directory.resolve("run/inputs/logs"));
        Files.writeString(logs.resolve(file), log);
        try (CompiledClass build = CompiledClass.of("guide.Guide", directory, IMPORTS + members + "}\n")) {
            int exit = Entrypoint.run(
                    "Guide",
                    OnError.FAIL,
                    new String[] {"--root", directory.resolve("run").toString()},
                    (Dispatcher) build.make("guide.GuideDispatcher"));
            assertThat(exit).isZero();
        }
        return MetricsFile.open(directory.resolve("run/outputs/metrics.binproto"))
                .readAll()
                .metrics();
    }

    @Test
    void csvThatIsWrittenOtherwise_isRead() throws IOException {
        String method = examples("How do I read CSV in another dialect?")
                .get(0)
                .replace("{ ... }", "{ return steps.stream().mapToDouble(Step::speed).max().orElse(0); }");

        assertThat(run(step() + method, "flight.csv", "% by hand\ntime;speed\n0,5;12,25\n1;3\n"))
                .extracting(Metric::values)
                .containsExactly(Scalar.of(12.25));
    }

    @Test
    void logThatWasCutOff_isReadAsFarAsItGoes_andSaysSo() throws IOException {
        String parameter = examples("What if a log is truncated?").get(0).strip();
        String method = "@JobMetric static double rows(" + parameter + ") { return steps.size(); }\n";

        assertThat(run(step() + method, "flight.jsonl", "{\"time\":1,\"speed\":2}\n{\"time\":2,\"spe"))
                .extracting(Metric::name)
                .containsExactly("Rows", "Incomplete log");
    }

    @Test
    void columns_areRead() throws IOException {
        String members = examples("How do I read a log of millions of rows?").get(0);

        assertThat(run(
                        members,
                        "flight.jsonl",
                        "{\"t\":1,\"speed\":2,\"phase\":\"UP\"}\n{\"t\":2,\"speed\":7,\"phase\":\"UP\"}\n"))
                .extracting(Metric::values)
                .containsExactly(Scalar.of(7));
    }
}
