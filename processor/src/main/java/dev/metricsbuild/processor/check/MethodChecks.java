package dev.metricsbuild.processor.check;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Invocable.Trait;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;

/** Whether generated code can call the methods, and tell them apart. */
final class MethodChecks {
    private MethodChecks() {}

    static void check(MetricsClass source, Problems problems) {
        for (AnnotatedMethod method : source.methods()) {
            modifiers(source, method, problems);
        }
        overloads(source, problems);
        if (!source.isCarrier()) {
            providers(source, problems);
        }
    }

    private static void modifiers(MetricsClass source, AnnotatedMethod annotated, Problems problems) {
        Invocable method = annotated.method();
        if (annotated.role() instanceof Role.Several several) {
            problems.add(Rule.ANNOTATIONS_EXCLUSIVE, several.origin(), method.title(), several.annotation());
        }
        if (method.is(Trait.PRIVATE)) {
            problems.add(Rule.METHOD_PRIVATE, method.origin(), method.title());
        } else if (method.is(Trait.UNREACHABLE)) {
            problems.add(
                    Rule.METHOD_UNREACHABLE,
                    method.origin(),
                    method.title(),
                    source.name().nestedName());
        }
        if (method.is(Trait.ABSTRACT)) {
            problems.add(Rule.METHOD_ABSTRACT, method.origin(), method.title());
        }
        if (method.is(Trait.GENERIC)) {
            problems.add(Rule.METHOD_GENERIC, method.origin(), method.title());
        }
    }

    private static void overloads(MetricsClass source, Problems problems) {
        Map<String, AnnotatedMethod> first = new HashMap<>();
        for (AnnotatedMethod method : source.entries()) {
            AnnotatedMethod other = first.putIfAbsent(method.name(), method);
            if (other != null) {
                problems.add(
                        Rule.METHOD_OVERLOADED,
                        method.method().origin(),
                        method.name(),
                        other.method().title() + " with "
                                + other.method().parameters().size() + " parameters");
            }
        }
    }

    private static void providers(MetricsClass source, Problems problems) {
        Map<TypeRef, Invocable> first = new HashMap<>();
        for (AnnotatedMethod annotated : source.providers()) {
            Invocable method = annotated.method();
            TypeRef type = method.returns().type();
            if (type.isVoid()) {
                problems.add(Rule.PROVIDES_VOID, method.origin(), method.title());
                continue;
            }
            if (!method.returns().hidden().isEmpty()) {
                problems.add(
                        Rule.PROVIDES_HIDDEN,
                        method.origin(),
                        method.title(),
                        type,
                        method.returns().hidden());
            }
            Invocable other = first.putIfAbsent(type, method);
            if (other != null) {
                problems.add(Rule.PROVIDER_DUPLICATE, method.origin(), type, other.title(), method.title());
            }
        }
    }
}
