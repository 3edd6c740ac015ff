package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.ClassRef;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source file, ready to be written: ASCII, lines end in a line feed on every system. */
public record GeneratedFile(ClassRef name, String text) {
    private static final String INDENT = "    ";
    private static final int COLUMNS = 120;

    // No string literal spans lines, so these match the source writer's own layout only, never a user's text.
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n\\s*}");
    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.*)\n *\\*/$");
    private static final Pattern ANNOTATED_FIELD = Pattern.compile("(?m)^( +private [\\w.]+\\.) (@[^\"\n]*;)$");

    private static final Pattern LANG_IMPORT = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\n");

    static GeneratedFile of(ClassRef name, TypeSpec type) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .indent(INDENT)
                // The user's package may have a String or an Override of its own; see withoutImports.
                .skipJavaLangImports(false)
                .build();
        String text = file.toString().replace("\r\n", "\n");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = SHORT_JAVADOC.matcher(text).replaceAll(GeneratedFile::onOneLine);
        text = ANNOTATED_FIELD.matcher(text).replaceAll("$1$2");
        return new GeneratedFile(name, AsciiText.of(text));
    }

    /**
     * The file without those imports of {@code java.lang} that it can do without.
     *
     * @param isShadowed whether the package has a type of that simple name
     */
    public GeneratedFile withoutImports(Predicate<String> isShadowed) {
        String less =
                LANG_IMPORT.matcher(text).replaceAll(found -> isShadowed.test(found.group(1)) ? found.group() : "");
        return new GeneratedFile(name, less.replace("\n\n\n", "\n\n").stripLeading());
    }

    private static String onOneLine(MatchResult javadoc) {
        String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= COLUMNS ? line : javadoc.group());
    }
}
