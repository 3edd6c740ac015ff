package dev.metricsbuild.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims what our own files bear of others' annotations, and nothing else. Under {@code -Xlint:all} javac warns of
 * annotations that nobody claims, and those on generated files are among them.
 */
public final class GeneratedMarksProcessor extends AbstractProcessor {
    private static final String OURS = "dev.metricsbuild.annotations.GeneratedByMetricsBuild";

    /** Made by the compiler. */
    public GeneratedMarksProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                "javax.annotation.processing.Generated",
                "org.jspecify.annotations.NullMarked",
                "com.fasterxml.jackson.annotation.JsonProperty");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims the marks in rounds in which nobody else's types bear them. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement mark : annotations) {
            for (Element element : round.getElementsAnnotatedWith(mark)) {
                if (!isOurs(element)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isOurs(Element element) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            for (AnnotationMirror mirror : e.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().toString().equals(OURS)) {
                    return true;
                }
            }
        }
        return false;
    }
}
