package dev.metricsbuild.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What contributors read about the house is what stands there. */
class HouseDocsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FLOOR = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$");
    private static final List<String> OUTSIDE = List.of("annotations", "proto");

    private static List<String> code(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    @Test
    void tableOfFloors_isWhatTheTestOfFloorsHolds() throws IOException {
        String text = Files.readString(PROJECT.resolve("CONTRIBUTING.md"));
        Map<String, List<String>> written = FLOOR.matcher(text)
                .results()
                .collect(toMap((MatchResult match) -> match.group(1), match -> code(match.group(2))));
        Map<String, List<String>> held = FloorsTest.FLOORS.entrySet().stream()
                .filter(floor -> !OUTSIDE.contains(floor.getKey()))
                .collect(toMap(
                        Map.Entry::getKey,
                        floor -> floor.getValue().stream()
                                .filter(name -> !name.equals("annotations"))
                                .sorted()
                                .toList()));

        assertThat(written).isEqualTo(held);
    }

    @Test
    void filesToTouch_exist() throws IOException {
        String text = Files.readString(PROJECT.resolve("docs/where-to-add.md"));

        assertThat(code(text.substring(text.indexOf("## "))).stream()
                        .filter(code -> code.contains("/") || code.endsWith(".md"))
                        .map(code -> code.replaceFirst("^RT/", "runtime/src/main/java/dev/metricsbuild/")
                                .replaceFirst("^PR/", "processor/src/main/java/dev/metricsbuild/processor/"))
                        .map(PROJECT::resolve))
                .hasSizeGreaterThan(30)
                .allSatisfy(path -> assertThat(path).exists());
    }
}
