package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Call;
import dev.metricsbuild.processor.model.BoundClass.Entry;
import dev.metricsbuild.processor.model.BoundClass.Scope;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Invocable.Trait;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides for each method of a class what its parameters are given and where its value goes. */
public final class BindingResolver {
    private final MetricsClass source;
    private final Problems problems;
    private final ParameterBinder parameters;
    private final MethodResults results;

    /** A resolver for one class. */
    public BindingResolver(MetricsClass source, Problems problems) {
        this.source = source;
        this.problems = problems;
        PerJobBinder perJob = new PerJobBinder(new JobValueIndex(source, problems), problems);
        this.parameters = new ParameterBinder(source.providers(), perJob, problems);
        this.results = new MethodResults(perJob, problems);
    }

    /** Everything decided; what could not be is among the problems, and then the result is not to be written. */
    public BoundClass resolve() {
        Optional<Invocable> constructor = source.needsInstance() ? constructor() : Optional.empty();
        Map<Invocable, List<Binding>> needs = new LinkedHashMap<>();
        for (AnnotatedMethod provider : source.providers()) {
            bind(provider.method(), Mode.EITHER, Optional.empty(), needs);
        }
        constructor.ifPresent(maker -> bind(maker, Mode.EITHER, Optional.empty(), needs));
        ProviderGraph graph = new ProviderGraph(needs, constructor, problems);
        graph.checkCycles();

        List<Entry> entries = new ArrayList<>();
        Map<Invocable, List<Binding>> entryNeeds = new LinkedHashMap<>();
        for (AnnotatedMethod method : source.entries()) {
            entry(method, graph, entryNeeds).ifPresent(entries::add);
        }
        checkBothModes(graph, needs);
        warnOfUnused(needs, entryNeeds);

        Map<Invocable, Call> providers = new LinkedHashMap<>();
        for (AnnotatedMethod provider : source.providers()) {
            Invocable method = provider.method();
            providers.put(method, graph.call(method, needs.getOrDefault(method, List.of())));
        }
        return new BoundClass(
                source,
                List.copyOf(entries),
                providers,
                constructor.map(maker -> graph.call(maker, needs.getOrDefault(maker, List.of()))));
    }

    private void bind(
            Invocable target, Mode mode, Optional<MetricSettings> batch, Map<Invocable, List<Binding>> needs) {
        parameters.bind(target, mode, batch).ifPresent(bindings -> needs.put(target, bindings));
    }

    private Optional<Invocable> constructor() {
        boolean impossible = source.is(MetricsClass.Trait.ABSTRACT)
                || source.is(MetricsClass.Trait.INNER)
                || source.is(MetricsClass.Trait.ENUM);
        List<Invocable> all = source.constructors();
        if (impossible || all.size() == 1) {
            return impossible ? Optional.empty() : Optional.of(all.get(0));
        }
        Optional<Invocable> plain = all.stream()
                .filter(constructor -> constructor.parameters().isEmpty())
                .findFirst();
        if (plain.isEmpty()) {
            Rule rule = all.isEmpty() ? Rule.CONSTRUCTOR_PRIVATE : Rule.CONSTRUCTOR_AMBIGUOUS;
            problems.add(rule, source.origin(), source.name().nestedName());
        }
        return plain;
    }

    private Optional<Entry> entry(
            AnnotatedMethod method, ProviderGraph graph, Map<Invocable, List<Binding>> entryNeeds) {
        Mode mode = method.role().isBatch() ? Mode.BATCH : Mode.JOB;
        Optional<MetricSettings> batch =
                method.role() instanceof Role.BatchMetric metric ? Optional.of(metric.settings()) : Optional.empty();
        bind(method.method(), mode, batch, entryNeeds);
        Optional<PerJobBinder.Collected> result = results.of(method);
        List<Binding> bindings = entryNeeds.get(method.method());
        if (bindings == null) {
            return Optional.empty();
        }
        checkMode(method.method(), bindings, mode, graph);
        if (method.method().returns().type().is(KnownTypes.COLLECTOR)) {
            checkCollector(method.method(), bindings, graph);
        }
        return result.map(
                found -> new Entry(method, found.result(), graph.call(method.method(), bindings), found.source()));
    }

    private void checkMode(Invocable method, List<Binding> bindings, Mode mode, ProviderGraph graph) {
        for (int i = 0; i < bindings.size(); i++) {
            if (bindings.get(i) instanceof Binding.Provided provided && !mode.admits(graph.scope(provided))) {
                Parameter parameter = method.parameters().get(i);
                problems.add(
                        Rule.PROVIDER_MODE,
                        parameter.origin(),
                        parameter.name(),
                        method.title(),
                        parameter.type(),
                        mode.word(),
                        graph.reason(provided.provider(), mode),
                        cure(mode));
            }
        }
        if (!method.is(Trait.STATIC) && !mode.admits(graph.instanceScope(method))) {
            problems.add(
                    Rule.INSTANCE_MODE,
                    method.origin(),
                    method.title(),
                    mode.word(),
                    graph.reason(method, mode),
                    mode == Mode.BATCH ? "Make it static, or move it to a class of its own." : "Make it static.");
        }
    }

    /** A collector is asked for before the first job: whatever it took of the jobs would be empty. */
    private void checkCollector(Invocable method, List<Binding> bindings, ProviderGraph graph) {
        for (int i = 0; i < bindings.size(); i++) {
            if (graph.readsJobs(bindings.get(i))) {
                Parameter parameter = method.parameters().get(i);
                problems.add(
                        Rule.COLLECTOR_TAKES_VALUES,
                        parameter.origin(),
                        method.title(),
                        parameter.name(),
                        parameter.type());
            }
        }
    }

    private static String cure(Mode mode) {
        return mode == Mode.BATCH
                ? "Compute it in a @JobMetric or @JobData method, and take its values with @PerJob."
                : "Take what the job itself has: its files or its JobContext.";
    }

    private void checkBothModes(ProviderGraph graph, Map<Invocable, List<Binding>> needs) {
        for (var need : needs.entrySet()) {
            Invocable provider = need.getKey();
            if (graph.scope(provider, need.getValue()) == Scope.NEVER) {
                problems.add(Rule.PROVIDER_BOTH_MODES, provider.origin(), provider.title());
            }
        }
    }

    private void warnOfUnused(Map<Invocable, List<Binding>> needs, Map<Invocable, List<Binding>> entryNeeds) {
        Set<Invocable> used = new HashSet<>();
        for (Map<Invocable, List<Binding>> each : List.of(needs, entryNeeds)) {
            for (List<Binding> bindings : each.values()) {
                for (Binding binding : bindings) {
                    if (binding instanceof Binding.Provided provided) {
                        used.add(provided.provider());
                    }
                }
            }
        }
        for (AnnotatedMethod provider : source.providers()) {
            Invocable method = provider.method();
            if (!problems.hasErrors() && method.owner().equals(source.name()) && !used.contains(method)) {
                problems.add(Rule.PROVIDER_UNUSED, method.origin(), method.title(), method.returns());
            }
        }
    }
}
