package dev.metricsbuild.processor.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class without errors, with everything decided that is written.
 *
 * @param entries the dispatcher's methods, in order
 * @param providers providers, by their method
 * @param constructor how the instance is made, if one is needed
 */
public record BoundClass(
        MetricsClass source, List<Entry> entries, Map<Invocable, Call> providers, Optional<Call> constructor) {
    /** Keeps the order of declaration. */
    public BoundClass {
        providers = new LinkedHashMap<>(providers);
    }

    /** The files that a method cannot do without, each once: its own, its providers' and those of its instance. */
    public List<Binding.File> requiredFiles(Entry entry) {
        Set<Binding.File> files = new LinkedHashSet<>();
        addFiles(entry.call(), new HashSet<>(), files);
        return List.copyOf(files);
    }

    private void addFiles(Call call, Set<Invocable> seen, Set<Binding.File> files) {
        if (!seen.add(call.target())) {
            return;
        }
        for (Binding binding : call.bindings()) {
            if (binding instanceof Binding.File file
                    && !file.optional()
                    && file.form() != Binding.FileForm.GLOB_OR_NONE) {
                files.add(file);
            } else if (binding instanceof Binding.Provided provided) {
                Optional.ofNullable(providers.get(provided.provider())).ifPresent(made -> addFiles(made, seen, files));
            }
        }
        if (!call.target().is(Invocable.Trait.STATIC)) {
            constructor.ifPresent(made -> addFiles(made, seen, files));
        }
    }

    /** A method or constructor with what its parameters are given. */
    public record Call(Invocable target, List<Binding> bindings, Scope scope) {}

    /** A method of the dispatcher, with what a collector is fed with. */
    public record Entry(AnnotatedMethod method, MethodResult result, Call call, Optional<PerJobSource> collected) {}

    /** What a method reads of every job, by its own parameters and by all that is made for it. */
    public List<PerJobSource> sources(Entry entry) {
        Set<PerJobSource> sources = new LinkedHashSet<>();
        entry.collected().ifPresent(sources::add);
        addSources(entry.call(), sources);
        return List.copyOf(sources);
    }

    private void addSources(Call call, Set<PerJobSource> sources) {
        for (Binding binding : call.bindings()) {
            if (binding instanceof Binding.PerJob perJob) {
                sources.add(perJob.source());
            } else if (binding instanceof Binding.Provided provided && providers.containsKey(provided.provider())) {
                addSources(providers.get(provided.provider()), sources);
            }
        }
        boolean isConstructor = constructor.equals(Optional.of(call));
        if (!call.target().is(Invocable.Trait.STATIC) && !isConstructor) {
            constructor.ifPresent(made -> addSources(made, sources));
        }
    }

    /** The modes in which something can be made. */
    public enum Scope {
        /** It needs nothing of the run. */
        ANY,
        /** It needs a job's inputs. */
        JOB,
        /** It needs the batch. */
        BATCH,
        /** It needs both, which there never are. */
        NEVER;

        /** What needs both. */
        public Scope and(Scope other) {
            return this == other || other == ANY ? this : this == ANY ? other : NEVER;
        }
    }
}
