package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.ClassRef;
import java.util.function.Predicate;

/** A source file, ready to be written: ASCII, lines end in a line feed on every system. */
public record GeneratedFile(ClassRef name, String text) {
    private static final String INDENT = "    ";
    private static final String LANG_IMPORT = "import java.lang.";

    static GeneratedFile of(ClassRef name, TypeSpec type) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .indent(INDENT)
                // The user's package may have a String or an Override of its own; see withoutImports.
                .skipJavaLangImports(false)
                .build();
        return new GeneratedFile(name, AsciiText.of(SourceTidy.tidied(file.toString())));
    }

    /**
     * The file without those imports of {@code java.lang} that it can do without.
     *
     * @param isShadowed whether the package has a type of that simple name
     */
    public GeneratedFile withoutImports(Predicate<String> isShadowed) {
        StringBuilder less = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf(LANG_IMPORT); at >= 0; at = text.indexOf(LANG_IMPORT, at + 1)) {
            int end = text.indexOf(";\n", at);
            String simpleName = text.substring(at + LANG_IMPORT.length(), end);
            boolean isImport = (at == 0 || text.charAt(at - 1) == '\n') && simpleName.indexOf('.') < 0;
            if (isImport && !isShadowed.test(simpleName)) {
                less.append(text, from, at);
                from = end + 2;
            }
        }
        less.append(text, from, text.length());
        return new GeneratedFile(name, less.toString().replace("\n\n\n", "\n\n").stripLeading());
    }
}
