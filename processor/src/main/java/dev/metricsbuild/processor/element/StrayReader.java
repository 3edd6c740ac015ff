package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.model.MetricsClass.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Finds annotations of ours that do nothing where they stand. */
final class StrayReader {
    private final Origins origins;

    StrayReader(Origins origins) {
        this.origins = origins;
    }

    /** Marks of a method, or of the parameters of a method, that no run calls. */
    List<Stray> of(ExecutableElement method) {
        boolean called = AnnotationReader.hasAny(method, Names.ROLES);
        List<Stray> strays = new ArrayList<>();
        Optional<AnnotationReader> perJob = AnnotationReader.find(method, Names.PER_JOB);
        if (perJob.isPresent()
                && !JobRecordReader.isAccessor(method)
                && AnnotationReader.find(method, Names.PACKAGE + "BatchMetric").isEmpty()) {
            strays.add(new Stray(
                    "@PerJob",
                    "method " + method.getSimpleName(),
                    "Annotate the method with @BatchMetric as well.",
                    origins.of(method, perJob.get())));
        }
        if (!called) {
            for (VariableElement parameter : method.getParameters()) {
                for (String name : Names.MARKS) {
                    AnnotationReader.find(parameter, name)
                            .ifPresent(mark -> strays.add(new Stray(
                                    "@" + mark.simpleName(),
                                    "parameter " + parameter.getSimpleName() + " of " + method.getSimpleName(),
                                    "Annotate the method with what it is: @JobMetric, @BatchMetric, @Provides, ...",
                                    origins.of(parameter, mark))));
                }
            }
        }
        return strays;
    }
}
