package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that show what the processor says and writes are made from what it does say and write. */
class DocsTest {
    private static final Path DOCS =
            Path.of("../docs/processor").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:#(\\w+))?`");
    private static final Pattern BUILD = Pattern.compile("`it/([\\w-]+)`");

    /** Rules that no source alone breaks: when they are said, and how. */
    private static final Map<Rule, List<String>> ELSEWHERE = Map.of(
            Rule.METHODS_TOO_MANY,
            List.of(
                    "A class with more than 3,000 annotated methods.",
                    "Class Big has 3001 annotated methods; at most 3000 fit into one generated class. Split it, and"
                            + " combine the parts with @MetricsBuild(include = ...)."),
            Rule.INCLUDE_UNPROCESSED,
            List.of(
                    "`@MetricsBuild(include = Part.class)`, where `Part` comes from a jar that was compiled without the"
                            + " processor.",
                    "Part was compiled without this annotation processor, so it has no dispatcher. Compile it with the"
                            + " processor on the processor path."),
            Rule.TYPE_MISSING,
            List.of(
                    "A parameter of type `Row`, which does not exist and which no other processor generates.",
                    "Type Row of Flight.rows does not exist. Import it, or add its library to the class path; if another"
                            + " annotation processor is to generate it, it has not done so."),
            Rule.RUNTIME_MISSING,
            List.of(
                    "`metrics-build-runtime` is not on the class path, or not read by the user's module.",
                    "The runtime is not readable from here: dev.metricsbuild.generated.Dispatcher is missing. Add"
                            + " metrics-build-runtime to the class path, or \"requires dev.metricsbuild.runtime;\" to"
                            + " module-info.java."),
            Rule.WRITE_FAILED,
            List.of(
                    "The directory of generated sources cannot be written.",
                    "Generated class ADispatcher could not be written: disk full"),
            Rule.INTERNAL,
            List.of(
                    "A bug in the processor; other classes are still processed.",
                    "The metrics processor 0.1.0 failed on A: java.lang.IllegalStateException: ... This is a bug in the"
                            + " processor: please report it with this text and the class."));

    private static Map<String, Mistake> mistakes() {
        return Mistake.all().stream().collect(Collectors.toMap(Mistake::id, each -> each, (a, b) -> a, TreeMap::new));
    }

    @Test
    void diagnosticsPage_hasEveryRuleWithItsExampleAndItsText() {
        StringBuilder page = new StringBuilder("""
                # Diagnostics

                All errors and warnings of the processor. An error stops the compilation; to suppress a warning, put
                `@SuppressWarnings("metrics:ID")` on the element or the class. Each message says first what is wrong, then
                what to do. All mistakes in a class are reported at once, each at the exact element or annotation value. A
                mistake in a class that was compiled earlier is reported at the nearest place in source, and the message
                begins with the actual place.

                A test generates this page from the mistakes that the tests compile.

                | id | kind |
                | --- | --- |
                """);
        List<Rule> rules = Arrays.stream(Rule.values())
                .sorted(java.util.Comparator.comparing(Rule::key))
                .toList();
        for (Rule rule : rules) {
            String id = id(rule);
            page.append("| [" + id + "](#" + id.toLowerCase(java.util.Locale.ROOT) + ") | " + kind(rule) + " |\n");
        }
        for (Rule rule : rules) {
            page.append("\n## " + id(rule) + "\n\n").append(section(rule));
        }
        Goldens.assertSame(DOCS.resolve("diagnostics.md"), page.toString());
    }

    private static String section(Rule rule) {
        Mistake mistake = mistakes().get(id(rule));
        if (mistake != null) {
            String message = mistake.message().substring(mistake.message().indexOf(' ') + 1);
            return "```java\n" + mistake.shown() + "```\n\n" + quote(rule, message);
        }
        List<String> words = ELSEWHERE.getOrDefault(rule, List.of());
        assertThat(words).as("%s has a mistake or words of its own", rule).hasSize(2);
        return words.get(0) + "\n\n" + quote(rule, words.get(1));
    }

    private static String quote(Rule rule, String message) {
        return kind(rule) + ": `[" + rule.key() + "] " + message.replace("`", "'") + "`\n";
    }

    private static String id(Rule rule) {
        return rule.name().replace('_', '-');
    }

    private static String kind(Rule rule) {
        return rule.isWarning() ? "warning" : "error";
    }

    @Test
    void generatedCodePage_showsTheGoldens() {
        Path folder = Harness.resources("cases/flight");
        StringBuilder page = new StringBuilder("""
                # The generated code

                For this class the processor writes four files. You can read them, and step through them in a debugger. A
                test generates this page from the files that the tests compare.

                """);
        page.append("```java\n" + Harness.read(folder.resolve("src/flight/FlightMetrics.java")) + "```\n");
        Map<String, String> files = new java.util.LinkedHashMap<>();
        files.put("Entrypoint", "`java flight.FlightMetricsEntrypoint` is the whole metrics build.");
        files.put(
                "Dispatcher",
                "Calls the method of an index and passes its value to the run. An instance serves one run and keeps the"
                        + " value of each provider, which is called at most once. The runtime closes the files that it opens.");
        files.put("Builders", "For other code and for unit tests: builders with the settings of the annotations.");
        files.put(
                "Readers",
                "If JSON files contain plain records: reads them token by token, with the same result as Jackson's databind"
                        + " but without loading it. It also has a reader for each record of arrays, which gathers the rows of a"
                        + " file.");
        files.forEach((suffix, words) -> page.append("\n## FlightMetrics" + suffix + "\n\n" + words + "\n\n```java\n"
                + Harness.read(folder.resolve("golden/flight/FlightMetrics" + suffix + ".java")) + "```\n"));
        Goldens.assertSame(DOCS.resolve("generated-code.md"), page.toString());
    }

    @Test
    void contributorsPage_namesTestsThatExist() {
        String page = Harness.read(DOCS.resolve("checklist.md"));
        Map<String, String> tests = Harness.javaFiles(Path.of("src/test/java").toAbsolutePath()).stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), Harness::read));
        Matcher matcher = TEST.matcher(page);
        int named = 0;
        while (matcher.find()) {
            named++;
            assertThat(tests).as("the page names %s", matcher.group()).containsKey(matcher.group(1));
            if (matcher.group(2) != null) {
                assertThat(tests.get(matcher.group(1))).as(matcher.group()).contains(" " + matcher.group(2) + "(");
            }
        }
        assertThat(named).isGreaterThan(40);
        for (int item = 1; item <= 27; item++) {
            assertThat(page).contains("\n| " + item + " |");
        }
        for (int fact = 1; fact <= 17; fact++) {
            assertThat(page).contains("\n| F" + fact + " |");
        }
    }

    @Test
    void contributorsPage_namesEveryBuildOfUsers() throws IOException {
        Path builds = Path.of("../integration-tests/src/it");
        List<String> named = BUILD.matcher(Harness.read(DOCS.resolve("checklist.md")))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();

        try (Stream<Path> entries = Files.list(builds)) {
            assertThat(entries.filter(Files::isDirectory)
                            .map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void pages_areThere() {
        assertThat(List.of("using.md", "checklist.md", "diagnostics.md", "generated-code.md"))
                .allSatisfy(name ->
                        assertThat(Files.exists(DOCS.resolve(name))).as(name).isTrue());
    }
}
