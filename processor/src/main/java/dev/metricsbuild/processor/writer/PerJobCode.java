package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundJobRecord;
import dev.metricsbuild.processor.model.PerJobKey;
import dev.metricsbuild.processor.model.PerJobSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What batch methods read of every job: a method for each key, two for each record of a job. */
final class PerJobCode {
    private static final int METHOD_BODY = 8;

    private final BoundClass bound;
    private final MemberNames names;

    PerJobCode(BoundClass bound, MemberNames names) {
        this.bound = bound;
        this.names = names;
    }

    /** All that the methods of a class read, each once: records after the keys. */
    static Set<PerJobSource> sources(BoundClass bound) {
        Set<PerJobSource> sources = new LinkedHashSet<>();
        Set<PerJobSource> records = new LinkedHashSet<>();
        for (BoundClass.Entry entry : bound.entries()) {
            for (PerJobSource source : bound.sources(entry)) {
                sources.addAll(source.keys());
                if (source instanceof BoundJobRecord) {
                    records.add(source);
                }
            }
        }
        sources.addAll(records);
        return sources;
    }

    /** What the run is told to read a source. */
    List<CodeBlock> arguments(PerJobSource source) {
        if (source instanceof BoundJobRecord record) {
            return List.of(
                    CodeBlock.of("$L()", names.keys(record)),
                    CodeBlock.of("$T::$L", dispatcher(), names.maker(record)));
        }
        return List.of(CodeBlock.of("$L()", names.key((PerJobKey) source)));
    }

    private ClassName dispatcher() {
        return TypeNames.of(DispatcherWriter.name(bound.source()));
    }

    void addTo(TypeSpec.Builder type) {
        for (PerJobSource source : sources(bound)) {
            if (source instanceof BoundJobRecord record) {
                type.addMethod(keys(record));
                type.addMethod(maker(record));
            } else {
                type.addMethod(key((PerJobKey) source));
            }
        }
    }

    private MethodSpec key(PerJobKey key) {
        TypeName element = TypeNames.of(key.element().type());
        CodeBlock.Builder arguments = CodeBlock.builder().add(CodeLayout.literals(List.of(key.method(), key.metric())));
        if (key.element().form().takesClass()) {
            arguments.add(", $T.class", element);
        }
        return MethodSpec.methodBuilder(names.key(key))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.PER_JOB_KEY, element))
                .addStatement(
                        "return $T.$L($L, $L)",
                        RuntimeNames.PER_JOB_KEY,
                        key.element().form().factory(),
                        arguments.build(),
                        key.optional())
                .build();
    }

    private MethodSpec keys(BoundJobRecord record) {
        TypeName anyKey = ParameterizedTypeName.get(RuntimeNames.PER_JOB_KEY, WildcardTypeName.subtypeOf(Object.class));
        List<CodeBlock> keys = new ArrayList<>();
        record.keys().forEach(key -> keys.add(CodeBlock.of("$L()", names.key(key))));
        return MethodSpec.methodBuilder(names.keys(record))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), anyKey))
                .addStatement(
                        CodeLayout.call(CodeBlock.of("return $T.of", List.class), keys, CodeBlock.of(""), METHOD_BODY))
                .build();
    }

    private MethodSpec maker(BoundJobRecord record) {
        ClassName type = TypeNames.of(record.name());
        List<CodeBlock> values = new ArrayList<>();
        for (BoundJobRecord.Component component : record.components()) {
            String key = component.key().map(found -> names.key(found) + "()").orElse("");
            values.add(CodeBlock.of("values.$L($L)", component.form().method(), key));
        }
        return MethodSpec.methodBuilder(names.maker(record))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeNames.JOB_VALUES, "values")
                .returns(type)
                .addStatement(
                        CodeLayout.call(CodeBlock.of("return new $T", type), values, CodeBlock.of(""), METHOD_BODY))
                .build();
    }
}
