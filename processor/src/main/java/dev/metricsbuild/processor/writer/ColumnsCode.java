package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.RowRecord.Component;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.Modifier;

/** The reader that gathers rows as the columns of one record, with a growing column for each component. */
final class ColumnsCode {
    private static final int NESTED_METHOD_BODY = 12;

    private final RowRecord record;
    private final ClassName columns;
    private final ClassName reader;
    private final ClassName row;
    private final FieldsCode fields;
    private final List<String> variables;

    ColumnsCode(ReaderNames names, RowRecord record) {
        this.record = record;
        this.columns = TypeNames.of(record.name());
        this.reader = names.columnsReader(record.name());
        this.row = reader.nestedClass(names.variables().newName("Row"));
        this.fields = new FieldsCode(names, record);
        this.variables = fields.variables();
    }

    /** The reader's class. */
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(reader.simpleName())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.COLUMNS_READER, row, columns));
        for (int i = 0; i < variables.size(); i++) {
            ClassName column = columnOf(record.components().get(i));
            type.addField(FieldSpec.builder(column, variables.get(i), Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T()", column)
                    .build());
        }
        type.addMethod(DispatcherWriter.overriding("type")
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), row))
                .addStatement("return $T.class", row)
                .build());
        type.addMethod(FieldNamesCode.of(record));
        return type.addMethod(read())
                .addMethod(add())
                .addMethod(columns())
                .addType(row())
                .build();
    }

    private MethodSpec read() {
        CodeBlock.Builder code = CodeBlock.builder().add(fields.code());
        variables.forEach(variable -> code.addStatement("this.$1L.add($1L)", variable));
        return DispatcherWriter.overriding("read")
                .addParameter(RuntimeNames.JSON_CURSOR, "in")
                .addException(IOException.class)
                .addCode(code.build())
                .build();
    }

    private MethodSpec add() {
        MethodSpec.Builder add = DispatcherWriter.overriding("add").addParameter(row, "row");
        for (int i = 0; i < variables.size(); i++) {
            String component = record.components().get(i).name();
            add.addStatement("this.$L.add(row.$L())", variables.get(i), component);
        }
        return add.build();
    }

    private MethodSpec columns() {
        List<CodeBlock> arrays = variables.stream()
                .map(variable -> CodeBlock.of("$L.toArray()", variable))
                .toList();
        return DispatcherWriter.overriding("columns")
                .returns(columns)
                .addStatement(CodeLayout.call(
                        CodeBlock.of("return new $T", columns), arrays, CodeBlock.of(""), NESTED_METHOD_BODY))
                .build();
    }

    /** A row, by which databind says what is wrong with one. */
    private TypeSpec row() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Component component : record.components()) {
            ParameterSpec.Builder parameter = ParameterSpec.builder(TypeNames.of(component.type()), component.name());
            if (!component.field().equals(component.name())) {
                parameter.addAnnotation(AnnotationSpec.builder(RuntimeNames.JSON_PROPERTY)
                        .addMember("value", AsciiText.literal(component.field()))
                        .build());
            }
            if (!component.unit().isEmpty()) {
                parameter.addAnnotation(AnnotationSpec.builder(RuntimeNames.TIMESTAMP)
                        .addMember("unit", "$T.$L", TimeUnit.class, component.unit())
                        .build());
            }
            components.addParameter(parameter.build());
        }
        return TypeSpec.recordBuilder(row.simpleName())
                .recordConstructor(components.build())
                .build();
    }

    private static ClassName columnOf(Component component) {
        return switch (component.shape()) {
            case DOUBLE -> RuntimeNames.DOUBLE_COLUMN;
            case LONG, TIMESTAMP -> RuntimeNames.LONG_COLUMN;
            case INT -> RuntimeNames.INT_COLUMN;
            case BOOLEAN -> RuntimeNames.BOOLEAN_COLUMN;
            case STRING -> RuntimeNames.STRING_COLUMN;
            default -> throw new IllegalArgumentException("no column: " + component);
        };
    }
}
