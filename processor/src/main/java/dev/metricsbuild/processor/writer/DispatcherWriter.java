package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BuildSettings;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.MetricsClass.Trait;
import dev.metricsbuild.processor.model.Parameter;
import java.util.ArrayList;
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
        new MethodTableCode(bound, names).addTo(type);
        new InputsCode(bound).method().ifPresent(type::addMethod);
        addIncluded(type);
        SwitchCode.addTo(type, bound, names, thrown);
        providers.addMethods(type);
        new PerJobCode(bound, names).addTo(type);
        return GeneratedFile.of(name(source), type.build());
    }

    private void addIncluded(TypeSpec.Builder type) {
        List<CodeBlock> included = new ArrayList<>();
        for (BuildSettings.Inclusion inclusion : source.build().included()) {
            if (inclusion.contents().hasEntries()) {
                included.add(CodeBlock.of("new $T()", TypeNames.of(name(inclusion.contents()))));
            }
        }
        if (!included.isEmpty()) {
            CodeBlock callee = CodeBlock.of("return $T.of", List.class);
            type.addMethod(overriding("included")
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.DISPATCHER))
                    .addStatement(CodeLayout.call(callee, included, CodeBlock.of(""), METHOD_BODY))
                    .build());
        }
    }

    static MethodSpec constructor(MetricsClass source) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addJavadoc("Created for each run.\n");
        return (source.is(Trait.PUBLIC) ? constructor.addModifiers(Modifier.PUBLIC) : constructor).build();
    }

    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private Set<Lint> lints() {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        for (AnnotatedMethod method : source.methods()) {
            add(method.method(), lints);
        }
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
}
