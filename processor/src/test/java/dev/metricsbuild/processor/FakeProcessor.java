package dev.metricsbuild.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A neighbour or a stand-in: does in each round what a test says. */
final class FakeProcessor extends AbstractProcessor {
    /** What to do in a round. */
    interface Rounds {
        boolean process(
                Set<? extends TypeElement> annotations, RoundEnvironment round, ProcessingEnvironment environment)
                throws Exception;
    }

    private final Set<String> supported;
    private final Rounds rounds;
    final Set<String> seen = new LinkedHashSet<>();

    FakeProcessor(String supported, Rounds rounds) {
        this.supported = Set.of(supported);
        this.rounds = rounds;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return supported;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.forEach(each -> seen.add(each.getQualifiedName().toString()));
        try {
            return rounds.process(annotations, round, processingEnv);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A processor of {@code @Deprecated} that writes one class in a round, the first being 1. */
    static FakeProcessor writing(int inRound, String name, String text) {
        int[] round = {0};
        return new FakeProcessor("java.lang.Deprecated", (annotations, environment, processing) -> {
            round[0]++;
            if (round[0] == inRound) {
                try (var writer = processing.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(text);
                }
            }
            return false;
        });
    }
}
