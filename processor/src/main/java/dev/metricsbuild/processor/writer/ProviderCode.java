package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Call;
import dev.metricsbuild.processor.model.BoundClass.Scope;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What is made at most once a run, when it is first asked for: what providers provide, and the instance. */
final class ProviderCode {
    private static final int WITHIN_IF = 12;
    private static final int WITHIN_CALL = 20;

    private final BoundClass bound;
    private final MemberNames names;
    private final Throws thrown;

    ProviderCode(BoundClass bound, MemberNames names, Throws thrown) {
        this.bound = bound;
        this.names = names;
        this.thrown = thrown;
    }

    void addFields(TypeSpec.Builder type) {
        bound.constructor().ifPresent(call -> addField(type, names.instance(), instanceType()));
        for (Invocable method : bound.providers().keySet()) {
            addField(type, names.call(method), TypeNames.of(method.returns().type()));
        }
    }

    private void addField(TypeSpec.Builder type, String name, TypeName fieldType) {
        TypeName boxed = fieldType.box();
        boolean marked = bound.source().environment().nullMarked();
        type.addField(
                marked
                        ? boxed.annotated(
                                AnnotationSpec.builder(RuntimeNames.NULLABLE).build())
                        : boxed,
                name,
                Modifier.PRIVATE);
    }

    void addMethods(TypeSpec.Builder type) {
        bound.constructor().ifPresent(call -> type.addMethod(method(names.instance(), instanceType(), call, false)));
        for (Map.Entry<Invocable, Call> provider : bound.providers().entrySet()) {
            TypeRef provided = provider.getKey().returns().type();
            boolean nullable = !(provided instanceof TypeRef.Primitive);
            String name = names.call(provider.getKey());
            type.addMethod(method(name, TypeNames.of(provided), provider.getValue(), nullable));
        }
    }

    private TypeName instanceType() {
        return TypeNames.of(bound.source().name());
    }

    private MethodSpec method(String name, TypeName type, Call call, boolean nullable) {
        CallCode code = new CallCode(bound, names, call);
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(type);
        if (call.scope() != Scope.ANY) {
            method.addParameter(call.scope() == Scope.BATCH ? RuntimeNames.BATCH_RUN : RuntimeNames.JOB_RUN, "run");
        }
        thrown.of(call).forEach(method::addException);
        CodeBlock nothing = CodeBlock.of("");
        CodeBlock assigned = CodeBlock.of("$L = ", name);
        CodeBlock made = nullable
                ? CodeLayout.call(
                        CodeBlock.of("$L$T.requireNonNull", assigned, Objects.class),
                        List.of(code.code(nothing, nothing, WITHIN_CALL), message(call)),
                        nothing,
                        WITHIN_IF)
                : code.code(assigned, nothing, WITHIN_IF);
        return method.beginControlFlow("if ($L == null)", name)
                .addStatement(made)
                .endControlFlow()
                .addStatement("return $L", name)
                .build();
    }

    private static CodeBlock message(Call call) {
        return CodeBlock.of("$L", AsciiText.literal(call.target().title() + " returned null"));
    }
}
