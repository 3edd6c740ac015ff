package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Found;
import dev.metricsbuild.processor.Harness.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of ours, or of the file system, is a message on the class in hand, and the others are done all the same. */
class FaultsTest {
    @TempDir
    Path directory;

    @Test
    void faultOfTheProcessor_namesItselfAndTheClassAndHidesNoOtherMessage() {
        Sources sources = new Sources(directory)
                .add("A", "class A { @JobMetric static double a() { return 1; } }")
                .add("B", "class B { @JobMetric static void b() {} }");
        MetricsProcessor faulty = new MetricsProcessor(type -> {
            if (type.getSimpleName().contentEquals("A")) {
                throw new IllegalStateException("injected");
            }
        });
        Outcome outcome = new Harness(directory).processors(faulty).compile(sources.directory());

        assertThat(outcome.errors()).hasSize(2);
        Found fault = outcome.relevant().get(0);
        assertThat(fault.file()).isEqualTo("A.java");
        assertThat(fault.message())
                .startsWith("[metrics:INTERNAL] The metrics processor (unknown version) failed on A: "
                        + "java.lang.IllegalStateException: injected. This is a bug in the processor: please report it")
                .doesNotContain("\n");
        assertThat(outcome.relevant().get(1).message()).startsWith("[metrics:RETURN-VOID]");
    }

    @Test
    void fileThatCannotBeWritten_isAnErrorOnTheClass() {
        Sources sources = new Sources(directory).add("A", "class A { @JobMetric static double a() { return 1; } }");
        Outcome outcome = new Harness(directory)
                .processors(withFiler(new MetricsProcessor()))
                .compile(sources.directory());

        assertThat(outcome.errors())
                .hasSize(3)
                .allSatisfy(found -> assertThat(found.message())
                        .matches("\\[metrics:WRITE-FAILED] Generated class A\\w+ could not be written: disk full"));
    }

    /** The processor with a filer that fails. */
    private static AbstractProcessor withFiler(MetricsProcessor processor) {
        return new ForwardingProcessor(
                processor,
                environment -> Intercepted.of(
                        ProcessingEnvironment.class,
                        environment,
                        (method, arguments) -> method.equals("getFiler")
                                ? Optional.of(Intercepted.of(Filer.class, environment.getFiler(), (call, values) -> {
                                    throw new IOException("disk full");
                                }))
                                : Optional.empty()));
    }
}
