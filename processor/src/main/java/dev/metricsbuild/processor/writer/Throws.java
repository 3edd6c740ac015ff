package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.TypeName;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Call;
import dev.metricsbuild.processor.model.BoundClass.Entry;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Invocable.Thrown;
import dev.metricsbuild.processor.model.Invocable.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checked exceptions of generated methods: what the called method declares, and all that its arguments need. */
final class Throws {
    private final BoundClass bound;
    private final Map<Invocable, Set<Thrown>> known = new HashMap<>();

    Throws(BoundClass bound) {
        this.bound = bound;
    }

    /** What a call can throw. */
    List<TypeName> of(Call call) {
        List<TypeName> types = new ArrayList<>();
        for (Thrown thrown : all(call)) {
            types.add(TypeNames.of(thrown.type()));
        }
        return types;
    }

    /** What a switch over all these calls can throw: nothing, any exception, or anything. */
    List<TypeName> of(List<Entry> entries) {
        Set<Thrown> all = new LinkedHashSet<>();
        for (Entry entry : entries) {
            all.addAll(all(entry.call()));
        }
        if (all.isEmpty()) {
            return List.of();
        }
        return List.of(TypeName.get(all.stream().allMatch(Thrown::exception) ? Exception.class : Throwable.class));
    }

    private Set<Thrown> all(Call call) {
        Set<Thrown> before = known.get(call.target());
        if (before != null) {
            return before;
        }
        Set<Thrown> all = new LinkedHashSet<>(call.target().thrown());
        for (Binding binding : call.bindings()) {
            if (binding instanceof Binding.Provided provided) {
                Call provider = bound.providers().get(provided.provider());
                if (provider != null) {
                    all.addAll(all(provider));
                }
            }
        }
        boolean isConstructor = bound.constructor().equals(Optional.of(call));
        if (!call.target().is(Trait.STATIC) && !isConstructor) {
            bound.constructor().ifPresent(constructor -> all.addAll(all(constructor)));
        }
        known.put(call.target(), all);
        return new LinkedHashSet<>(new ArrayList<>(all));
    }
}
