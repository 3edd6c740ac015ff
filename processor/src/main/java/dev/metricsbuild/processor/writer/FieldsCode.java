package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.RowRecord.Component;
import dev.metricsbuild.processor.model.RowRecord.Presence;
import dev.metricsbuild.processor.model.RowRecord.Shape;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The code that reads an object's fields into variables, one for each component of a record. */
final class FieldsCode {
    private final ReaderNames names;
    private final RowRecord record;
    private final List<String> variables;

    FieldsCode(ReaderNames names, RowRecord record) {
        this.names = names;
        this.record = record;
        NamePool allocator = names.variables("in", "seen", "field");
        this.variables = record.components().stream()
                .map(component -> allocator.newName(component.name()))
                .toList();
    }

    /** The variables, in the components' order. */
    List<String> variables() {
        return variables;
    }

    /** Declares the variables, and fills them from the object that the cursor {@code in} has entered. */
    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < variables.size(); i++) {
            Component component = record.components().get(i);
            code.addStatement("$T $L = $L", TypeNames.of(component.type()), variables.get(i), absent(component));
        }
        code.addStatement("long seen = 0");
        code.beginControlFlow("for ($T field = in.nextField(); field != null; field = in.nextField())", String.class);
        code.beginControlFlow("switch (field)");
        for (int i = 0; i < variables.size(); i++) {
            Component component = record.components().get(i);
            code.beginControlFlow("case $L ->", AsciiText.literal(component.field()))
                    .addStatement("seen = in.once(seen, $L)", i)
                    .addStatement("$L = $L", variables.get(i), value(component))
                    .endControlFlow();
        }
        return code.add("default -> in.skip();\n")
                .endControlFlow()
                .endControlFlow()
                .addStatement("in.requireAll(seen, $LL, $LL)", bits(Component::isRequired), bits(FieldsCode::isDouble))
                .build();
    }

    /** A bit for each component of a kind. */
    private long bits(Predicate<Component> kind) {
        long bits = 0;
        for (int i = 0; i < variables.size(); i++) {
            bits |= kind.test(record.components().get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    private static boolean isDouble(Component component) {
        return component.shape() == Shape.DOUBLE;
    }

    private CodeBlock value(Component component) {
        CodeBlock value = CodeBlock.of("in.$L($L)", component.shape().method(), argument(component));
        if (component.presence() == Presence.OPTIONAL) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
        }
        // Texts that are required are read as such: an empty cell is an empty text.
        boolean mayBeNull = !(component.type() instanceof TypeRef.Primitive) && component.shape() != Shape.STRING;
        return component.isRequired() && mayBeNull ? CodeBlock.of("in.required($L)", value) : value;
    }

    private CodeBlock argument(Component component) {
        if (!component.unit().isEmpty()) {
            return CodeBlock.of("$T.$L", TimeUnit.class, component.unit());
        }
        return component
                .record()
                .map(name -> CodeBlock.of("$T.INSTANCE", names.reader(name)))
                .orElse(CodeBlock.of(""));
    }

    /** What a component is whose field is missing, if that is allowed. */
    private static CodeBlock absent(Component component) {
        return switch (component.presence()) {
            case NULL -> CodeBlock.of("null");
            case OPTIONAL, EMPTY ->
                CodeBlock.of(
                        "$T.empty()",
                        component.presence() == Presence.OPTIONAL
                                ? ClassName.get(Optional.class)
                                : TypeNames.of(component.type()));
            case REQUIRED -> CodeBlock.of(absent(component.type()));
        };
    }

    /** What the compiler asks for before the field is met; for a double what it is where the options allow it. */
    private static String absent(TypeRef type) {
        if (!(type instanceof TypeRef.Primitive primitive)) {
            return "null";
        }
        return switch (primitive.keyword()) {
            case "boolean" -> "false";
            case "double" -> "Double.NaN";
            default -> "0";
        };
    }
}
