package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.metricsbuild.processor.model.RowRecord;
import java.util.List;

/** The names of the fields that a reader reads, so that formats with a schema of their own decode no others. */
final class FieldNamesCode {
    private static final int NESTED_METHOD_BODY = 12;

    private FieldNamesCode() {}

    /** The method that lists them. */
    static MethodSpec of(RowRecord record) {
        List<CodeBlock> names = record.components().stream()
                .map(component -> CodeBlock.of("$L", AsciiText.literal(component.field())))
                .toList();
        return DispatcherWriter.overriding("fieldNames")
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement(CodeLayout.call(
                        CodeBlock.of("return $T.of", List.class), names, CodeBlock.of(""), NESTED_METHOD_BODY))
                .build();
    }
}
