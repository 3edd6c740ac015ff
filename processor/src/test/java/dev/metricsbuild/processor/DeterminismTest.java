package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.metricsbuild.processor.Harness.Tool;
import dev.metricsbuild.processor.Jdks.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same sources give the same bytes, whatever is around them. */
@Tag("slow")
class DeterminismTest {
    @TempDir
    Path directory;

    /** All cases that compile, at once. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Harness.resources("cases"))) {
            cases.filter(each -> !Files.exists(each.resolve("expected.txt")))
                    .forEach(each -> sources.addAll(Harness.javaFiles(each.resolve("src"))));
        }
        return sources;
    }

    private static SortedMap<String, String> goldens() throws IOException {
        SortedMap<String, String> goldens = new TreeMap<>();
        try (Stream<Path> cases = Files.list(Harness.resources("cases"))) {
            cases.filter(each -> !Files.exists(each.resolve("expected.txt")))
                    .forEach(each -> goldens.putAll(Harness.texts(each.resolve("golden"))));
        }
        return goldens;
    }

    private static void assertGoldens(SortedMap<String, String> actual) throws IOException {
        assertThat(actual.keySet()).isEqualTo(goldens().keySet());
        goldens().forEach((name, text) -> assertThat(actual.get(name)).as(name).isEqualTo(text));
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void sourcesInReverseOrder_giveTheSameBytes(Tool tool) throws IOException {
        List<Path> reversed = new ArrayList<>(sources());
        java.util.Collections.reverse(reversed);
        var outcome =
                new Harness(directory).tool(tool).options("--release", "17").compile(reversed, directory);

        assertThat(outcome.errors()).isEmpty();
        assertGoldens(outcome.generated());
    }

    @Test
    void otherLocaleZoneEncodingAndLineSeparator_giveTheSameBytes() throws IOException {
        Path out = Files.createDirectories(directory.resolve("out"));
        List<String> options = List.of(
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-Duser.timezone=Pacific/Kiritimati",
                "-J-Dline.separator=\r\n",
                "-J-Dfile.encoding=US-ASCII",
                "-encoding",
                "UTF-8",
                "-d",
                out.toString());
        Ended ended = Jdks.javac(Jdks.current(), directory, options, sources());

        assertThat(ended.output()).doesNotContain("error");
        assertGoldens(Harness.texts(out));
    }

    @Test
    void newestJdkWithAllLint_givesTheSameBytesAndNoWarning() throws IOException {
        Optional<Path> newest = Jdks.newest();
        assumeTrue(newest.isPresent(), "no other JDK beside " + Jdks.current());
        Path out = Files.createDirectories(directory.resolve("out"));
        List<String> options = List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8", "-d", out.toString());
        Ended ended = Jdks.javac(newest.get(), directory, options, sources());

        assertThat(ended.output()).isEmpty();
        assertThat(ended.code()).isZero();
        assertGoldens(Harness.texts(out));
    }

    @Test
    void generatedFiles_areAsciiWithPlainLineFeeds() throws IOException {
        assertThat(goldens()).isNotEmpty();
        goldens().forEach((name, text) -> {
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                    .as(name)
                    .isTrue();
            assertThat(text).as(name).doesNotContain("\r", "\t").endsWith("}\n");
            assertThat(text.lines().filter(line -> line.length() > 120 && !line.contains("\\u")))
                    .as(name)
                    .isEmpty();
        });
    }
}
