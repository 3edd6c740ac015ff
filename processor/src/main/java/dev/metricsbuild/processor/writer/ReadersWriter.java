package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.RowRecord.Component;
import dev.metricsbuild.processor.model.TypeRef;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class with a reader for each record that the files of a class hold. */
final class ReadersWriter {
    private static final int NESTED_METHOD_BODY = 12;

    private final MetricsClass source;
    private final ReaderNames names;

    ReadersWriter(BoundClass bound) {
        this.source = bound.source();
        this.names = new ReaderNames(bound);
    }

    static ClassRef name(MetricsClass source) {
        return source.name().generated("Readers");
    }

    /** The file, where there is anything to read. */
    Optional<GeneratedFile> write() {
        if (names.records().isEmpty()) {
            return Optional.empty();
        }
        CodeBlock javadoc =
                CodeBlock.of("Reads the records in the files of {@link $T}.\n", TypeNames.of(source.name()));
        TypeSpec.Builder type =
                TypeFrame.hidden(source, name(source), javadoc, lints()).addMethod(TypeFrame.noInstances());
        names.records().forEach(record -> type.addType(reader(record)));
        return Optional.of(GeneratedFile.of(name(source), type.build()));
    }

    private Set<Lint> lints() {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        names.records().forEach(record -> lints.addAll(record.lints()));
        return lints;
    }

    private TypeSpec reader(RowRecord record) {
        ClassName name = names.reader(record.name());
        ClassName read = TypeNames.of(record.name());
        return TypeSpec.classBuilder(name.simpleName())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.ROW_READER, read))
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(TypeFrame.noInstances())
                .addMethod(DispatcherWriter.overriding("type")
                        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), read))
                        .addStatement("return $T.class", read)
                        .build())
                .addMethod(read(record, read))
                .build();
    }

    private MethodSpec read(RowRecord record, ClassName read) {
        NameAllocator variables = names.variables("in", "seen", "field");
        List<String> values = record.components().stream()
                .map(component -> variables.newName(component.name()))
                .toList();
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!in.beginObject())")
                .addStatement("return in.bind($T.class)", read)
                .endControlFlow();
        for (int i = 0; i < values.size(); i++) {
            TypeRef type = record.components().get(i).type();
            code.addStatement("$T $L = $L", TypeNames.of(type), values.get(i), absent(type));
        }
        code.addStatement("long seen = 0");
        code.beginControlFlow("for ($T field = in.nextField(); field != null; field = in.nextField())", String.class);
        code.beginControlFlow("switch (field)");
        for (int i = 0; i < values.size(); i++) {
            Component component = record.components().get(i);
            code.beginControlFlow("case $L ->", AsciiText.literal(component.field()))
                    .addStatement("seen = in.once(seen, $L)", i)
                    .addStatement("$L = $L", values.get(i), value(component))
                    .endControlFlow();
        }
        code.add("default -> in.skip();\n").endControlFlow().endControlFlow();
        List<CodeBlock> arguments = values.stream().map(CodeBlock::of).toList();
        code.addStatement(
                CodeLayout.call(CodeBlock.of("return new $T", read), arguments, CodeBlock.of(""), NESTED_METHOD_BODY));
        return DispatcherWriter.overriding("read")
                .addParameter(RuntimeNames.JSON_CURSOR, "in")
                .addException(IOException.class)
                .returns(read)
                .addCode(code.build())
                .build();
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
