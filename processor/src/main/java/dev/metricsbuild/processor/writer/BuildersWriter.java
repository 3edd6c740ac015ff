package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.MethodResult;
import dev.metricsbuild.processor.model.MetricKind;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.ResultTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class with a builder for each annotated method, for the user's own code and tests. */
final class BuildersWriter {
    private static final String METRIC = "metric";
    private static final String DATA = "data";
    private static final String METHODS = "METHODS";

    private final MetricsClass source;
    private final MemberNames names;

    BuildersWriter(MetricsClass source) {
        this.source = source;
        this.names = new MemberNames(source);
    }

    static ClassRef name(MetricsClass source) {
        return source.name().generated("Builders");
    }

    GeneratedFile write() {
        CodeBlock javadoc = CodeBlock.of(
                "Builders prefilled with what the annotations in {@link $T} say, for other code and for unit tests.\n",
                TypeNames.of(source.name()));
        TypeSpec.Builder type =
                TypeFrame.of(source, name(source), javadoc, Set.of()).addMethod(TypeFrame.noInstances());
        addMethods(type, false);
        addLookUps(type);
        return GeneratedFile.of(name(source), type.build());
    }

    /** Adds a method for each entry; those of a skeleton throw. */
    void addMethods(TypeSpec.Builder type, boolean skeleton) {
        for (AnnotatedMethod entry : source.entries()) {
            Optional<TypeName> builder = builderOf(entry, skeleton);
            if (builder.isPresent()) {
                type.addMethod(method(entry, builder.get(), skeleton));
            }
        }
    }

    private MethodSpec method(AnnotatedMethod entry, TypeName builder, boolean skeleton) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.builder(entry))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder);
        return skeleton
                ? method.addStatement(SkeletonWriter.failure(source)).build()
                : method.addJavadoc(javadoc(entry))
                        .addStatement("return $T.of($L)", raw(builder), spec(entry))
                        .build();
    }

    private CodeBlock javadoc(AnnotatedMethod entry) {
        return CodeBlock.of("What {@link $T#$L} yields.\n", TypeNames.of(source.name()), entry.name());
    }

    private static CodeBlock spec(AnnotatedMethod entry) {
        if (entry.role() instanceof Role.JobEvents) {
            return CodeBlock.of("");
        }
        String lookUp = entry.role() instanceof Role.JobData ? DATA : METRIC;
        return CodeBlock.of("$L($L)", lookUp, AsciiText.literal(entry.name()));
    }

    /** Adds what finds a specification in the dispatcher's table, of the sorts that the builders use. */
    private void addLookUps(TypeSpec.Builder type) {
        boolean metric = false;
        boolean data = false;
        for (AnnotatedMethod entry : source.entries()) {
            boolean built = builderOf(entry, false).isPresent();
            data |= built && entry.role() instanceof Role.JobData;
            metric |= built && !(entry.role() instanceof Role.JobData) && !(entry.role() instanceof Role.JobEvents);
        }
        if (metric || data) {
            type.addField(methods());
        }
        if (metric) {
            type.addMethod(lookUp(METRIC, RuntimeNames.METRIC_SPEC));
        }
        if (data) {
            type.addMethod(lookUp(DATA, RuntimeNames.DATA_SPEC));
        }
    }

    /** The dispatcher's table, made once however many builders are asked for: each would go through all methods else. */
    private FieldSpec methods() {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.METHOD_SPEC);
        return FieldSpec.builder(list, METHODS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T().methods()", TypeNames.of(DispatcherWriter.name(source)))
                .build();
    }

    private static MethodSpec lookUp(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "method")
                .returns(returned)
                .addStatement("return $T.$L($L, method)", RuntimeNames.METHOD_SPEC, name, METHODS)
                .build();
    }

    /** The type of a method's builder; none where the kind of metric is known at run time only, and for totals. */
    private static Optional<TypeName> builderOf(AnnotatedMethod entry, boolean skeleton) {
        if (entry.method().is(Invocable.Trait.RUNTIME)) {
            return Optional.empty();
        }
        if (entry.role() instanceof Role.JobEvents) {
            return Optional.of(RuntimeNames.EVENTS_MESSAGE_BUILDER);
        }
        if (entry.role() instanceof Role.JobData) {
            return Optional.of(RuntimeNames.DATA_MESSAGE_BUILDER);
        }
        TypeRef type = entry.method().returns().type();
        TypeRef result = type.is("java.util.stream.Collector") ? type.argument(2) : null;
        Optional<MetricKind> kind =
                result == null ? ResultTypes.metric(type).flatMap(MethodResult::kind) : ResultTypes.collected(result);
        if (kind.isEmpty()) {
            TypeName any = ParameterizedTypeName.get(
                    RuntimeNames.METRIC_MESSAGE_BUILDER, WildcardTypeName.subtypeOf(Object.class));
            return skeleton && !type.isVoid() ? Optional.of(any) : Optional.empty();
        }
        return Optional.of(
                switch (kind.get()) {
                    case SCALAR -> RuntimeNames.SCALAR_MESSAGE_BUILDER;
                    case TEXT -> RuntimeNames.TEXT_MESSAGE_BUILDER;
                    default ->
                        ParameterizedTypeName.get(
                                RuntimeNames.METRIC_MESSAGE_BUILDER,
                                TypeNames.of(kind.get().type()));
                });
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }
}
