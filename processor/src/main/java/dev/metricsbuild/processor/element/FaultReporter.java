package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** Reports a fault of the processor itself: an exception that left it would take all other messages with it. */
public final class FaultReporter {
    private static final int FRAMES = 5;

    private FaultReporter() {}

    /** Shows the fault on the class that was in hand. */
    public static void report(Messager messager, TypeElement type, Throwable fault) {
        String version = FaultReporter.class.getPackage().getImplementationVersion();
        String frames = Stream.of(fault.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", "(at ", ")"));
        Problems problems = new Problems();
        problems.add(
                Rule.INTERNAL,
                ElementOrigin.of(type),
                version == null ? "(unknown version)" : version,
                type.getQualifiedName(),
                fault,
                frames);
        new ProblemPrinter(messager).print(List.copyOf(problems.all()));
    }
}
