package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.RowRecord.Component;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.List;

/** The code that reads an object's fields into variables, one for each component of a record. */
final class FieldsCode {
    private final ReaderNames names;
    private final RowRecord record;
    private final List<String> variables;

    FieldsCode(ReaderNames names, RowRecord record) {
        this.names = names;
        this.record = record;
        NameAllocator allocator = names.variables("in", "seen", "field");
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
            TypeRef type = record.components().get(i).type();
            code.addStatement("$T $L = $L", TypeNames.of(type), variables.get(i), absent(type));
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
                .addStatement("in.requireAll(seen, $LL)", required())
                .build();
    }

    /** A bit for each component: a type that can be absent has no generated reader. */
    private long required() {
        return variables.size() == Long.SIZE ? -1L : (1L << variables.size()) - 1;
    }

    private CodeBlock value(Component component) {
        String method = component.shape().method();
        return component
                .record()
                .map(record -> CodeBlock.of("in.$L($T.INSTANCE)", method, names.reader(record)))
                .orElseGet(() -> CodeBlock.of("in.$L()", method));
    }

    /** What a component is whose field is missing. */
    private static String absent(TypeRef type) {
        if (!(type instanceof TypeRef.Primitive primitive)) {
            return "null";
        }
        return primitive.keyword().equals("boolean") ? "false" : "0";
    }
}
