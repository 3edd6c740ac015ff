package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.RowRecord;
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
        if (names.records().isEmpty() && names.columns().isEmpty()) {
            return Optional.empty();
        }
        CodeBlock javadoc =
                CodeBlock.of("Reads the records in the files of {@link $T}.\n", TypeNames.of(source.name()));
        TypeSpec.Builder type =
                TypeFrame.hidden(source, name(source), javadoc, lints()).addMethod(TypeFrame.noInstances());
        names.records().forEach(record -> type.addType(reader(record)));
        names.columns().forEach(record -> type.addType(new ColumnsCode(names, record).type()));
        return Optional.of(GeneratedFile.of(name(source), type.build()));
    }

    private Set<Lint> lints() {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        names.records().forEach(record -> lints.addAll(record.lints()));
        names.columns().forEach(record -> lints.addAll(record.lints()));
        return lints;
    }

    private TypeSpec reader(RowRecord record) {
        ClassName name = names.reader(record.name());
        ClassName read = TypeNames.of(record.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.ROW_READER, read))
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(TypeFrame.noInstances())
                .addMethod(DispatcherWriter.overriding("type")
                        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), read))
                        .addStatement("return $T.class", read)
                        .build());
        type.addMethod(FieldNamesCode.of(record));
        return type.addMethod(read(record, read)).build();
    }

    private MethodSpec read(RowRecord record, ClassName read) {
        FieldsCode fields = new FieldsCode(names, record);
        List<CodeBlock> arguments =
                fields.variables().stream().map(CodeBlock::of).toList();
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!in.beginObject())")
                .addStatement("return in.bind($T.class)", read)
                .endControlFlow()
                .add(fields.code())
                .addStatement(CodeLayout.call(
                        CodeBlock.of("return new $T", read), arguments, CodeBlock.of(""), NESTED_METHOD_BODY));
        return DispatcherWriter.overriding("read")
                .addParameter(RuntimeNames.JSON_CURSOR, "in")
                .addException(IOException.class)
                .returns(read)
                .addCode(code.build())
                .build();
    }
}
