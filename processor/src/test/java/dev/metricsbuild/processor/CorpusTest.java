package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Found;
import dev.metricsbuild.processor.Harness.Outcome;
import dev.metricsbuild.processor.Harness.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases} is a case: {@code src} is compiled under each compiler with all lint as errors, what is
 * generated must be equal to {@code golden} byte by byte, and {@code expected.txt} lists what is said.
 */
@Tag("slow")
class CorpusTest {
    private static final Path CASES = Harness.resources("cases");

    @TempDir
    Path directory;

    static Stream<Arguments> runs() throws IOException {
        List<Arguments> runs = new ArrayList<>();
        String newest = Integer.toString(Runtime.version().feature());
        try (Stream<Path> cases = Files.list(CASES)) {
            for (Path each : cases.sorted().toList()) {
                String name = each.getFileName().toString();
                runs.add(Arguments.of(name, Tool.JAVAC, "17"));
                runs.add(Arguments.of(name, Tool.ECJ, "17"));
                if (!newest.equals("17")) {
                    runs.add(Arguments.of(name, Tool.JAVAC, newest));
                }
            }
        }
        return runs.stream();
    }

    @ParameterizedTest(name = "{0} under {1} --release {2}")
    @MethodSource("runs")
    void generatesTheGoldenAndSaysWhatIsExpected(String name, Tool tool, String release) {
        Path folder = CASES.resolve(name);
        Harness harness = new Harness(directory).tool(tool);
        Outcome outcome = (tool == Tool.JAVAC
                        ? harness.options("-Xlint:all", "-Werror", "--release", release)
                        : harness.options("--release", release))
                .compile(folder.resolve("src"));

        Path expected = folder.resolve("expected.txt");
        String said = outcome.relevant().stream().map(Found::toString).collect(Collectors.joining("\n"));
        if (tool == Tool.JAVAC && (Files.exists(expected) || !said.isEmpty())) {
            Goldens.assertSame(expected, said + "\n");
        } else if (Files.exists(expected)) {
            assertThat(linesAndTexts(said))
                    .isEqualTo(linesAndTexts(Harness.read(expected).strip()));
        } else {
            assertThat(outcome.relevant()).isEmpty();
            assertThat(outcome.success()).isTrue();
        }
        Goldens.assertSame(folder.resolve("golden"), outcome.generated());
    }

    /** ECJ points at the right line, but not always at the same column. */
    private static List<String> linesAndTexts(String found) {
        return found.lines().map(line -> line.replaceFirst(":\\d+ ", " ")).toList();
    }
}
