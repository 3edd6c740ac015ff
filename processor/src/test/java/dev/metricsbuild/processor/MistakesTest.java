package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Found;
import dev.metricsbuild.processor.Harness.Outcome;
import dev.metricsbuild.processor.Harness.Tool;
import dev.metricsbuild.processor.diagnostic.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake gives exactly one message: its id, its whole text, its line and its column. */
@Tag("slow")
class MistakesTest {
    /** Rules whose mistakes are no matter of sources alone; the named test makes them. */
    private static final Set<Rule> ELSEWHERE = Set.of(
            Rule.METHODS_TOO_MANY, // BigInputTest
            Rule.INCLUDE_UNPROCESSED, // SeveralClassesTest
            Rule.TYPE_MISSING, // LateTypesTest
            Rule.RUNTIME_MISSING, // SurroundingsTest
            Rule.WRITE_FAILED, // FaultsTest
            Rule.INTERNAL); // FaultsTest

    @TempDir
    Path directory;

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_isSaidOnceAtItsPlace(Mistake mistake) {
        Outcome outcome = compile(mistake, Tool.JAVAC);

        assertThat(outcome.relevant()).hasSize(1);
        Found found = outcome.relevant().get(0);
        Goldens.assertSame(mistake.file(), Mistake.HEAD + found.message() + "\n" + bodyOf(mistake));
        assertThat(found.message()).startsWith("[metrics:" + mistake.id() + "] ");
        assertThat(found.file()).isEqualTo(mistake.marked().name());
        assertThat(found.line()).isEqualTo(mistake.marked().line());
        assertThat(found.column()).isEqualTo(mistake.marked().column());
        Rule rule = Rule.valueOf(mistake.id().replace('-', '_'));
        assertThat(found.isError()).isEqualTo(!rule.isWarning());
        assertThat(outcome.success()).isEqualTo(rule.isWarning());
    }

    private static String bodyOf(Mistake mistake) {
        String text = Harness.read(mistake.file());
        return text.substring(text.indexOf('\n') + 1);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeUnderEcj_isSaidOnceOnTheSameLine(Mistake mistake) {
        Outcome outcome = compile(mistake, Tool.ECJ);

        assertThat(outcome.relevant()).hasSize(1);
        assertThat(outcome.relevant().get(0).message()).isEqualTo(mistake.message());
        assertThat(outcome.relevant().get(0).line()).isEqualTo(mistake.marked().line());
    }

    private Outcome compile(Mistake mistake, Tool tool) {
        Path sources = directory.resolve("src");
        mistake.sources().forEach(source -> Harness.write(sources.resolve(source.name()), source.text()));
        return new Harness(directory).tool(tool).options("--release", "17").compile(sources);
    }

    static Stream<Mistake> warnings() {
        return Mistake.all().stream()
                .filter(mistake -> Rule.valueOf(mistake.id().replace('-', '_')).isWarning());
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void warningThatIsSuppressed_isNotSaid(Mistake mistake) {
        String suppression = "@SuppressWarnings(\"metrics:" + mistake.id() + "\") class Flight";
        Path sources = directory.resolve("src");
        mistake.sources()
                .forEach(source -> Harness.write(
                        sources.resolve(source.name()), source.text().replace("class Flight", suppression)));
        Outcome outcome = new Harness(directory).options("--release", "17").compile(sources);

        assertThat(outcome.relevant()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void errorThatIsSuppressed_isSaidAllTheSame() {
        Path sources = directory.resolve("src");
        Harness.write(
                sources.resolve("A.java"),
                "import dev.metricsbuild.annotations.*; @SuppressWarnings(\"metrics:RETURN-VOID\") class A {"
                        + " @JobMetric static void a() {} }");

        assertThat(new Harness(directory).compile(sources).errors()).hasSize(1);
    }

    @Test
    void everyRule_hasAMistake() {
        Set<String> expected = new TreeSet<>();
        Arrays.stream(Rule.values())
                .filter(rule -> !ELSEWHERE.contains(rule))
                .forEach(rule -> expected.add(rule.name().replace('_', '-')));

        assertThat(Mistake.all().stream().map(Mistake::id)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
