package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.BoundClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that each method of a dispatcher cannot do without; methods with the same files share a line. */
final class InputsCode {
    private static final int NUMBERS_OF_A_LINE = 20;
    private static final int CASE_INDENT = 40;

    private final BoundClass bound;

    InputsCode(BoundClass bound) {
        this.bound = bound;
    }

    /** The method that lists them, if there are any. */
    Optional<MethodSpec> method() {
        Map<List<String>, List<Integer>> methods = new LinkedHashMap<>();
        for (int i = 0; i < bound.entries().size(); i++) {
            Set<String> files = new LinkedHashSet<>();
            for (Binding.File file : bound.requiredFiles(bound.entries().get(i))) {
                files.add(file.area().directory() + "/" + file.path());
            }
            if (!files.isEmpty()) {
                methods.computeIfAbsent(List.copyOf(files), key -> new ArrayList<>())
                        .add(i);
            }
        }
        if (methods.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (method) {\n$>");
        for (Map.Entry<List<String>, List<Integer>> entry : methods.entrySet()) {
            code.add("case $L -> $L;\n", labels(entry.getValue()), list(entry.getKey()));
        }
        code.add("default -> $T.of();\n$<};\n", List.class);
        return Optional.of(DispatcherWriter.overriding("inputs")
                .addParameter(TypeName.INT, "method")
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addCode(code.build())
                .build());
    }

    private static CodeBlock labels(List<Integer> numbers) {
        CodeBlock.Builder labels = CodeBlock.builder();
        for (int i = 0; i < numbers.size(); i++) {
            String separator = i == 0 ? "" : i % NUMBERS_OF_A_LINE == 0 ? ",\n        " : ", ";
            labels.add("$L$L", separator, numbers.get(i));
        }
        return labels.build();
    }

    private static CodeBlock list(List<String> files) {
        List<CodeBlock> names = new ArrayList<>();
        for (String file : files) {
            names.add(CodeBlock.of("$L", AsciiText.literal(file)));
        }
        return CodeLayout.call(CodeBlock.of("$T.of", ClassName.get(List.class)), names, CodeBlock.of(""), CASE_INDENT);
    }
}
