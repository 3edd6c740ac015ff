package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Found;
import dev.metricsbuild.processor.Harness.Outcome;
import dev.metricsbuild.processor.Harness.Tool;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that other processors generate are waited for. */
class LateTypesTest {
    private static final String ROW = "package p; public class Row {}";

    @TempDir
    Path directory;

    private Sources sources;

    @BeforeEach
    void setUp() {
        sources = new Sources(directory)
                .add(
                        "p.Flight",
                        "class Flight {"
                                + " @Provides static List<Row[]> rows(@LogFile(\"a.json\") List<Row[]> rows) { return rows; }"
                                + " @JobMetric static double a(List<Row[]> rows) { return 1; } }")
                .add("p.User", "@Deprecated class User { FlightDispatcher d = new FlightDispatcher(); }");
    }

    private Outcome compile(Tool tool, Processor... processors) {
        return new Harness(directory)
                .tool(tool)
                .options("--release", "17")
                .processors(processors)
                .compile(sources.directory());
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void typeOfANeighbourAfterUs_isWaitedFor(Tool tool) {
        Outcome outcome = compile(tool, new MetricsProcessor(), FakeProcessor.writing(1, "p.Row", ROW));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated("p/FlightDispatcher.java")).contains("List<Row[]>");
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void typeOfANeighbourBeforeUs_isWaitedFor(Tool tool) {
        Outcome outcome = compile(tool, FakeProcessor.writing(1, "p.Row", ROW), new MetricsProcessor());

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void typeInTheSecondRound_isWaitedFor() {
        FakeProcessor first = FakeProcessor.writing(1, "p.Other", "package p; class Other {}");
        FakeProcessor second = FakeProcessor.writing(2, "p.Row", ROW);

        assertThat(compile(Tool.JAVAC, new MetricsProcessor(), first, second).errors())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void typeThatNobodyWrites_isNamedByOneError(Tool tool) {
        List<Found> ours = compile(tool, new MetricsProcessor()).relevant().stream()
                .filter(Found::isOurs)
                .toList();

        assertThat(ours).hasSize(1);
        assertThat(ours.get(0).message()).startsWith("[metrics:TYPE-MISSING] Type Row of Flight.rows does not exist.");
        assertThat(ours.get(0).line()).isEqualTo(2);
    }

    @Test
    void typeThatNobodyWrites_leavesNoCascade() {
        List<Found> errors = compile(Tool.JAVAC, new MetricsProcessor()).errors();

        assertThat(errors)
                .filteredOn(found -> !found.isOurs())
                .allSatisfy(found -> assertThat(found.message()).contains("Row"));
    }

    @Test
    void missingIncludedClass_isLeftToTheCompiler() {
        sources.add(
                "p.Head",
                "@MetricsBuild(include = Nowhere.class) class Head { @JobMetric static double b() { return 1; } }");
        List<Found> errors = compile(Tool.JAVAC, new MetricsProcessor(), FakeProcessor.writing(1, "p.Row", ROW))
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("Nowhere");
    }

    @Test
    void missingSuperClass_isWaitedFor() {
        sources.add("p.Sub", "class Sub extends Late { @JobMetric static double b() { return 1; } }");
        Outcome outcome = compile(
                Tool.JAVAC,
                new MetricsProcessor(),
                FakeProcessor.writing(1, "p.Row", ROW),
                FakeProcessor.writing(
                        1,
                        "p.Late",
                        "package p; class Late { @dev.metricsbuild.annotations.JobMetric static double c() { return 1; } }"));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated("p/SubDispatcher.java")).contains("\"c\"");
    }

    @Test
    void errorOfANeighbour_bringsNoFalseOneOfOurs() {
        FakeProcessor failing = new FakeProcessor("java.lang.Deprecated", (annotations, round, environment) -> {
            if (!round.processingOver()) {
                environment.getMessager().printMessage(javax.tools.Diagnostic.Kind.ERROR, "neighbour");
            }
            return false;
        });
        List<Found> errors =
                compile(Tool.JAVAC, new MetricsProcessor(), failing).errors();

        assertThat(errors).noneMatch(Found::isOurs);
    }
}
