package dev.metricsbuild.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor in another environment. */
final class ForwardingProcessor extends AbstractProcessor {
    private final AbstractProcessor target;
    private final UnaryOperator<ProcessingEnvironment> change;

    ForwardingProcessor(AbstractProcessor target, UnaryOperator<ProcessingEnvironment> change) {
        this.target = target;
        this.change = change;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        target.init(change.apply(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return target.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return target.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return target.process(annotations, round);
    }
}
