package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.metricsbuild.processor.model.FileOptions;
import java.util.List;

/** The code that tells the runtime how a file is to be read. */
final class OptionsCode {
    private OptionsCode() {}

    static CodeBlock of(FileOptions options) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.DEFAULT", RuntimeNames.READ_OPTIONS);
        if (options.csv()) {
            code.add(
                    ".csv($L, $L, $L",
                    character(options.separator()),
                    character(options.comment()),
                    options.decimalComma());
            options.columns().forEach(name -> code.add(", $L", AsciiText.literal(name)));
            code.add(")");
        }
        if (options.absentNan()) {
            code.add(".absentAsNan()");
        }
        if (options.completeRows()) {
            code.add(".keepCompleteRows()");
        }
        if (!options.topics().isEmpty()) {
            List<CodeBlock> topics = options.topics().stream()
                    .map(topic -> CodeBlock.of("$L", AsciiText.literal(topic)))
                    .toList();
            code.add(".topic($L)", CodeBlock.join(topics, ", "));
        }
        return code.build();
    }

    /** A character as source has it. */
    private static String character(char c) {
        return switch (c) {
            case '\0' -> "'\\0'";
            case '\t' -> "'\\t'";
            case '\'' -> "'\\''";
            case '\\' -> "'\\\\'";
            default -> c < ' ' ? String.format("'\\%o'", (int) c) : visible(c);
        };
    }

    private static String visible(char c) {
        return c < 127 ? "'" + c + "'" : String.format("'\\u%04x'", (int) c);
    }
}
