package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Entry;
import dev.metricsbuild.processor.model.BuildSettings;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.MetricsClass.Trait;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class that calls the user's methods: an index in, a value to the run. */
final class DispatcherWriter {
    private static final int METHOD_BODY = 8;

    private final BoundClass bound;
    private final MetricsClass source;
    private final MemberNames names;
    private final Throws thrown;

    DispatcherWriter(BoundClass bound) {
        this.bound = bound;
        this.source = bound.source();
        this.names = new MemberNames(source);
        this.thrown = new Throws(bound);
        names.addSources(PerJobCode.sources(bound));
    }

    static ClassRef name(MetricsClass source) {
        return source.name().generated("Dispatcher");
    }

    GeneratedFile write() {
        CodeBlock javadoc =
                CodeBlock.of("Calls the annotated methods of {@link $T} for a run.\n", TypeNames.of(source.name()));
        TypeSpec.Builder type =
                TypeFrame.of(source, name(source), javadoc, lints()).addSuperinterface(RuntimeNames.DISPATCHER);
        ProviderCode providers = new ProviderCode(bound, names, thrown);
        providers.addFields(type);
        type.addMethod(constructor(source));
        type.addMethod(overriding("name")
                .returns(String.class)
                .addStatement("return $L", AsciiText.literal(source.name().nestedName()))
                .build());
        new MethodListCode(bound, names).addTo(type);
        new InputsCode(bound).method().ifPresent(type::addMethod);
        addIncluded(type);
        type.addMethod(call("call", RuntimeNames.JOB_RUN, false));
        type.addMethod(call("callBatch", RuntimeNames.BATCH_RUN, true));
        bound.entries().forEach(entry -> type.addMethod(entryCall(entry)));
        providers.addMethods(type);
        bound.entries().forEach(entry -> addSpec(type, entry));
        new PerJobCode(bound, names).addTo(type);
        return GeneratedFile.of(name(source), type.build());
    }

    private void addIncluded(TypeSpec.Builder type) {
        List<CodeBlock> included = source.build().included().stream()
                .map(BuildSettings.Inclusion::contents)
                .filter(MetricsClass::hasEntries)
                .map(contents -> CodeBlock.of("new $T()", TypeNames.of(name(contents))))
                .toList();
        if (!included.isEmpty()) {
            CodeBlock callee = CodeBlock.of("return $T.of", List.class);
            type.addMethod(overriding("included")
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.DISPATCHER))
                    .addStatement(CodeLayout.call(callee, included, CodeBlock.of(""), METHOD_BODY))
                    .build());
        }
    }

    static MethodSpec constructor(MetricsClass source) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addJavadoc("Made anew for each run.\n");
        return (source.is(Trait.PUBLIC) ? constructor.addModifiers(Modifier.PUBLIC) : constructor).build();
    }

    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private Set<Lint> lints() {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        source.methods().forEach(method -> add(method.method(), lints));
        bound.constructor().ifPresent(call -> add(call.target(), lints));
        return lints;
    }

    private static void add(Invocable method, Set<Lint> lints) {
        lints.addAll(method.lints());
        lints.addAll(method.returns().lints());
        for (Parameter parameter : method.parameters()) {
            lints.addAll(parameter.use().lints());
        }
    }

    private MethodSpec call(String name, ClassName run, boolean batch) {
        MethodSpec.Builder method =
                overriding(name).addParameter(int.class, "method").addParameter(run, "run");
        List<Entry> entries = bound.entries().stream()
                .filter(entry -> entry.method().role().isBatch() == batch)
                .toList();
        if (entries.isEmpty()) {
            return method.addStatement("throw $T.noSuch(this, method)", RuntimeNames.METHOD_SPEC)
                    .build();
        }
        thrown.of(entries).forEach(method::addException);
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (method)");
        for (Entry entry : entries) {
            code.add(
                    "case $L -> $L(run);\n",
                    bound.entries().indexOf(entry),
                    names.call(entry.method().method()));
        }
        code.add("default -> throw $T.noSuch(this, method);\n", RuntimeNames.METHOD_SPEC);
        return method.addCode(code.endControlFlow().build()).build();
    }

    private MethodSpec entryCall(Entry entry) {
        CallCode call = new CallCode(bound, names, entry.call());
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        names.call(entry.method().method()))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(entry.method().role().isBatch() ? RuntimeNames.BATCH_RUN : RuntimeNames.JOB_RUN, "run");
        thrown.of(entry.call()).forEach(method::addException);
        String emit = entry.result().emission().call();
        CodeBlock nothing = CodeBlock.of("");
        if (emit.isEmpty()) {
            return method.addStatement(call.code(nothing, nothing, METHOD_BODY)).build();
        }
        CodeBlock.Builder prefix = CodeBlock.builder().add("run.$L(", emit);
        entry.collected()
                .ifPresent(source ->
                        new PerJobCode(bound, names).arguments(source).forEach(each -> prefix.add("$L, ", each)));
        return method.addStatement(call.code(prefix.build(), mapping(entry), METHOD_BODY))
                .build();
    }

    /** What follows the call: the function that an optional's value passes before it leaves. */
    private static CodeBlock mapping(Entry entry) {
        String mapping = entry.result().emission().mapping();
        if (mapping.isEmpty()) {
            return CodeBlock.of(")");
        }
        int dot = mapping.indexOf('.');
        ClassName owner = mapping.startsWith("Text") ? RuntimeNames.TEXT : RuntimeNames.METRICS_DATA;
        return CodeBlock.of(".map($T::$L))", owner, mapping.substring(dot + 1));
    }

    private void addSpec(TypeSpec.Builder type, Entry entry) {
        Role role = entry.method().role();
        if (role instanceof Role.JobEvents) {
            return;
        }
        boolean data = role instanceof Role.JobData;
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.spec(entry.method()))
                .addModifiers(Modifier.STATIC)
                .returns(data ? RuntimeNames.DATA_SPEC : RuntimeNames.METRIC_SPEC);
        if (role instanceof Role.JobData jobData) {
            method.addStatement(SpecCode.data(jobData.settings()));
        } else if (role instanceof Role.JobMetric metric) {
            method.addStatement(SpecCode.metric(metric.settings()));
        } else if (role instanceof Role.BatchMetric metric) {
            method.addStatement(SpecCode.metric(metric.settings()));
        }
        type.addMethod(method.build());
    }
}
