package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.MethodResult;
import dev.metricsbuild.processor.model.MetricKind;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.ParameterMark.PerJobMark;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TotalSettings;
import dev.metricsbuild.processor.model.TotalSettings.Aggregate;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.model.TypeUse;
import dev.metricsbuild.processor.signature.KnownTypes;
import dev.metricsbuild.processor.signature.ResultTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of the totals of a job metric what a user would write: a batch metric with a collector of the runtime's. */
final class TotalReader {
    private static final ClassRef COLLECTORS = ClassRef.of("dev.metricsbuild.collect", "MetricCollectors");

    private TotalReader() {}

    static List<AnnotatedMethod> of(AnnotatedMethod annotated) {
        List<AnnotatedMethod> totals = new ArrayList<>();
        TypeRef returns = annotated.method().returns().type();
        Optional<MetricKind> kind = ResultTypes.metric(returns).flatMap(MethodResult::kind);
        if (kind.equals(Optional.of(MetricKind.SCALAR)) && annotated.role() instanceof Role.JobMetric metric) {
            boolean optional = returns.is(KnownTypes.OPTIONAL) || returns.equals(KnownTypes.OPTIONAL_DOUBLE);
            for (TotalSettings total : metric.settings().totals()) {
                totals.add(total(annotated, metric.settings(), total, optional));
            }
        }
        return totals;
    }

    private static AnnotatedMethod total(
            AnnotatedMethod annotated, MetricSettings settings, TotalSettings total, boolean optional) {
        Aggregate aggregate = total.aggregate();
        Origin origin = total.origin();
        String name = total.name().isEmpty() ? aggregate.word() + " " + decapitalized(settings.name()) : total.name();
        String description = "The %s of \"%s\" over all jobs.".formatted(word(aggregate), settings.name());
        TypeRef result = aggregate == Aggregate.SUM ? KnownTypes.BOXED_DOUBLE : KnownTypes.OPTIONAL_DOUBLE;
        TypeRef collector = TypeRef.of(
                "java.util.stream", "Collector", KnownTypes.BOXED_DOUBLE, new TypeRef.Wildcard(null, null), result);
        Invocable method = new Invocable(
                COLLECTORS,
                aggregate.method(),
                Set.of(Invocable.Trait.STATIC, Invocable.Trait.RUNTIME),
                new TypeUse(collector, Set.of(), ""),
                List.of(),
                List.of(),
                Set.of(),
                origin);
        Role role = new Role.BatchMetric(
                settings.ofTotal(name, description, origin),
                List.of(new PerJobMark(annotated.name(), optional, origin)),
                Optional.empty());
        return new AnnotatedMethod(annotated.name() + aggregate.word(), method, role);
    }

    private static String word(Aggregate aggregate) {
        return aggregate == Aggregate.SUM ? "sum" : aggregate.word().toLowerCase(java.util.Locale.ROOT);
    }

    /** The name as it goes on within a sentence; an acronym at its head stays. */
    private static String decapitalized(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
