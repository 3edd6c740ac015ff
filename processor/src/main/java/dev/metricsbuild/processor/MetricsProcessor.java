package dev.metricsbuild.processor;

import dev.metricsbuild.processor.binding.BindingResolver;
import dev.metricsbuild.processor.check.Checks;
import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.element.ClassReader;
import dev.metricsbuild.processor.element.FaultReporter;
import dev.metricsbuild.processor.element.Missing;
import dev.metricsbuild.processor.element.ProblemPrinter;
import dev.metricsbuild.processor.element.RoundReader;
import dev.metricsbuild.processor.element.SourceEmitter;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.writer.GeneratedFile;
import dev.metricsbuild.processor.writer.Writers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates dispatcher, builders and entrypoint for each class with annotated methods. This class knows rounds only: a
 * class whose signatures name types that do not exist yet waits for the next one.
 */
public final class MetricsProcessor extends AbstractProcessor {
    /** Sorted, since compilers hand annotated elements over in different orders. */
    private final Set<String> pending = new TreeSet<>();

    /** Those of them whose entrypoint is written already. */
    private final Set<String> waiting = new HashSet<>();

    private final RoundReader rounds = new RoundReader();
    private final Consumer<TypeElement> before;
    private ProblemPrinter printer;
    private SourceEmitter emitter;

    /** The processor. */
    public MetricsProcessor() {
        this(type -> {});
    }

    /** A processor that does something before each class: tests let it fail. */
    MetricsProcessor(Consumer<TypeElement> before) {
        this.before = before;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        printer = new ProblemPrinter(environment.getMessager());
        emitter = new SourceEmitter(environment.getFiler(), environment.getElementUtils());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.metricsbuild.annotations.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims our own annotations: left unclaimed, they are a warning under -Xlint:all. Nobody else's are among them. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        pending.addAll(rounds.annotatedClasses(annotations, round));
        for (String name : List.copyOf(pending)) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type == null || process(type, round)) {
                pending.remove(name);
            }
        }
        return true;
    }

    /** Whether the class is done with; nothing that goes wrong in it keeps the compiler from the others. */
    private boolean process(TypeElement type, RoundEnvironment round) {
        Problems problems = new Problems();
        try {
            return process(type, round, problems);
        } catch (RuntimeException | StackOverflowError e) {
            FaultReporter.report(processingEnv.getMessager(), type, e);
            return true;
        } finally {
            printer.print(problems.all());
        }
    }

    private boolean process(TypeElement type, RoundEnvironment round, Problems problems) {
        before.accept(type);
        Missing missing = new Missing();
        Problems readProblems = new Problems();
        MetricsClass source = new ClassReader(processingEnv, rounds::isFromSource, missing, readProblems).read(type);
        if (!missing.isEmpty() && isWorthWaiting(type, source, missing, round)) {
            return false;
        }
        problems.addAll(readProblems);
        if (source.isCarrier()) {
            Checks.check(source, problems);
            return true;
        }
        List<GeneratedFile> files = new ArrayList<>(files(source, missing, round, problems));
        if (waiting.contains(type.getQualifiedName().toString())) {
            files.removeIf(file -> emitter.hasWritten(file.name().qualifiedName()));
        }
        emitter.emit(files, type, problems);
        return true;
    }

    /**
     * Whether another processor may still write the missing types. A skeleton of the last round comes too late for those
     * that use it, so the entrypoint, which does not depend on signatures, is written at once: it brings a further round,
     * and if that brings nothing else, nobody writes any more.
     */
    private boolean isWorthWaiting(TypeElement type, MetricsClass source, Missing missing, RoundEnvironment round) {
        String name = type.getQualifiedName().toString();
        if (round.processingOver()) {
            return false;
        }
        if (waiting.contains(name)) {
            return !RoundReader.bringsOnly(emitter, round);
        }
        if (!missing.hasClasses() && !source.isCarrier() && Checks.isReachable(source)) {
            waiting.add(name);
            emitter.emit(List.of(Writers.writeEntrypoint(source)), type, new Problems());
        }
        return true;
    }

    private static List<GeneratedFile> files(
            MetricsClass source, Missing missing, RoundEnvironment round, Problems problems) {
        if (!missing.isEmpty()) {
            // After another error the round that would have brought the type has been left out.
            if (!round.errorRaised()) {
                missing.report(problems);
            }
            return Writers.writeSkeletons(source);
        }
        Checks.check(source, problems);
        BoundClass bound = new BindingResolver(source, problems).resolve();
        return problems.hasErrors() ? Writers.writeSkeletons(source) : Writers.write(bound);
    }
}
