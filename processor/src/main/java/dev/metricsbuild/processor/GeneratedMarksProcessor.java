package dev.metricsbuild.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims the usual marks of generated code on our own files, and nothing else. Under {@code -Xlint:all} javac warns of
 * annotations that nobody claims, and those on generated files are among them.
 */
public final class GeneratedMarksProcessor extends AbstractProcessor {
    private static final String OURS = "dev.metricsbuild.annotations.GeneratedByMetricsBuild";

    /** Made by the compiler. */
    public GeneratedMarksProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("javax.annotation.processing.Generated", "org.jspecify.annotations.NullMarked");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims the marks in rounds in which nobody else's types bear them. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .flatMap(mark -> round.getElementsAnnotatedWith(mark).stream())
                .allMatch(GeneratedMarksProcessor::isOurs);
    }

    private static boolean isOurs(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(OURS));
    }
}
