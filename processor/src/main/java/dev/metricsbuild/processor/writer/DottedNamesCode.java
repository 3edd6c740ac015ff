package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.RowRecord.Component;
import java.util.List;
import java.util.Optional;

/** The names of fields that reach into nested ones, as formats with a schema of their own understand them. */
final class DottedNamesCode {
    private static final int NESTED_METHOD_BODY = 12;

    private DottedNamesCode() {}

    /** The method that lists them, if there are any. */
    static Optional<MethodSpec> of(RowRecord record) {
        List<CodeBlock> names = record.components().stream()
                .map(Component::field)
                .filter(field -> field.indexOf('.') > 0)
                .map(field -> CodeBlock.of("$L", AsciiText.literal(field)))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(DispatcherWriter.overriding("dottedNames")
                        .returns(ParameterizedTypeName.get(List.class, String.class))
                        .addStatement(CodeLayout.call(
                                CodeBlock.of("return $T.of", List.class), names, CodeBlock.of(""), NESTED_METHOD_BODY))
                        .build());
    }
}
