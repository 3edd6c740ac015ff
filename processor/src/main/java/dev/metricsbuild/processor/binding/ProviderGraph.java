package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.BoundClass.Call;
import dev.metricsbuild.processor.model.BoundClass.Scope;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Invocable.Trait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Providers, the instance, and what each of them needs: finds cycles, and in which modes each can be made. */
final class ProviderGraph {
    private final Map<Invocable, List<Binding>> bindings;
    private final Optional<Invocable> constructor;
    private final Problems problems;
    private final Map<Invocable, Scope> scopes = new HashMap<>();
    private final Set<Invocable> done = new HashSet<>();
    private final Deque<Invocable> path = new ArrayDeque<>();

    ProviderGraph(Map<Invocable, List<Binding>> bindings, Optional<Invocable> constructor, Problems problems) {
        this.bindings = new LinkedHashMap<>(bindings);
        this.constructor = constructor;
        this.problems = problems;
    }

    /** Reports each cycle once, at the parameter that closes it. */
    void checkCycles() {
        for (Invocable start : bindings.keySet()) {
            visit(start);
        }
    }

    private void visit(Invocable node) {
        if (done.contains(node)) {
            return;
        }
        path.addLast(node);
        List<Binding> needs = bindings.getOrDefault(node, List.of());
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i) instanceof Binding.Provided provided) {
                follow(provided.provider(), node, i);
            }
        }
        instanceOf(node).ifPresent(maker -> follow(maker, node, -1));
        path.removeLast();
        done.add(node);
    }

    private void follow(Invocable next, Invocable node, int parameter) {
        if (!path.contains(next)) {
            visit(next);
            return;
        }
        List<Invocable> cycle = new ArrayList<>(path);
        cycle = new ArrayList<>(cycle.subList(cycle.indexOf(next), cycle.size()));
        cycle.add(next);
        String text = cycle.stream().map(Invocable::title).collect(Collectors.joining(" needs "));
        boolean parameterKnown = parameter >= 0 && parameter < node.parameters().size();
        problems.add(
                Rule.PROVIDER_CYCLE,
                parameterKnown ? node.parameters().get(parameter).origin() : node.origin(),
                text);
    }

    /** In which modes something with these bindings can be made. */
    Scope scope(Invocable target, List<Binding> needs) {
        Scope scope = instanceScope(target);
        for (Binding need : needs) {
            scope = scope.and(scope(need));
        }
        return scope;
    }

    private Scope scope(Invocable provider) {
        Scope known = scopes.get(provider);
        if (known == null) {
            scopes.put(provider, Scope.ANY); // ends cycles, which are errors anyway
            known = scope(provider, bindings.getOrDefault(provider, List.of()));
            scopes.put(provider, known);
        }
        return known;
    }

    /** In which modes the instance can be made that the method is called on. */
    Scope instanceScope(Invocable method) {
        return instanceOf(method).map(this::scope).orElse(Scope.ANY);
    }

    Scope scope(Binding binding) {
        if (binding instanceof Binding.Context context) {
            return context.batch() ? Scope.BATCH : Scope.JOB;
        }
        if (binding instanceof Binding.File) {
            return Scope.JOB;
        }
        if (binding instanceof Binding.PerJob) {
            return Scope.BATCH;
        }
        return binding instanceof Binding.Provided provided ? scope(provided.provider()) : Scope.ANY;
    }

    /** Whether values of the jobs are needed for it. */
    boolean readsJobs(Binding binding) {
        return binding instanceof Binding.PerJob
                || (binding instanceof Binding.Provided provided
                        && bindings.getOrDefault(provided.provider(), List.of()).stream()
                                .anyMatch(this::readsJobs));
    }

    /** Says why something cannot be made in a mode: the way from it to what it needs of the other mode. */
    String reason(Invocable target, Mode mode) {
        return target.title() + " " + verb(target, mode);
    }

    private String verb(Invocable target, Mode mode) {
        for (Binding need : bindings.getOrDefault(target, List.of())) {
            if (!mode.admits(scope(need))) {
                return need instanceof Binding.Provided provided
                        ? "needs " + provided.provider().title() + ", which " + verb(provided.provider(), mode)
                        : "takes " + words(need);
            }
        }
        return instanceOf(target)
                .map(maker -> "needs an instance, whose constructor " + verb(maker, mode))
                .orElse("does not fit");
    }

    private static String words(Binding need) {
        if (need instanceof Binding.File file) {
            return "the file \"" + file.path() + "\" of a job";
        }
        if (need instanceof Binding.PerJob) {
            return "values of all jobs";
        }
        return need instanceof Binding.Context context && context.batch() ? "a BatchContext" : "a JobContext";
    }

    /** What makes the instance that the method is called on. */
    private Optional<Invocable> instanceOf(Invocable target) {
        boolean isConstructor = constructor.equals(Optional.of(target));
        return target.is(Trait.STATIC) || isConstructor ? Optional.empty() : constructor;
    }

    Call call(Invocable target, List<Binding> needs) {
        return new Call(target, List.copyOf(needs), scope(target, needs));
    }
}
