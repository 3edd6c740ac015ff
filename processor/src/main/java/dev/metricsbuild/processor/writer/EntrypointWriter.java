package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.metricsbuild.processor.model.BuildSettings;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.MetricsClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class with {@code main}: it hands the dispatchers of the build's classes to the runtime. */
final class EntrypointWriter {
    private EntrypointWriter() {}

    static ClassRef name(MetricsClass source) {
        return source.name().generated("Entrypoint");
    }

    static GeneratedFile write(MetricsClass source) {
        CodeBlock javadoc = CodeBlock.of(
                "The metrics build of {@link $T}: {@code java $L} runs it.\n",
                TypeNames.of(source.name()),
                name(source).qualifiedName());
        MethodSpec main = main(CodeBlock.of("Runs the build; {@code --help} says with what options.\n"), body(source));
        return GeneratedFile.of(
                name(source),
                TypeFrame.of(source, name(source), javadoc, Set.of())
                        .addMethod(TypeFrame.noInstances())
                        .addMethod(main)
                        .build());
    }

    static MethodSpec main(CodeBlock javadoc, CodeBlock body) {
        return MethodSpec.methodBuilder("main")
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "args")
                .addStatement(body)
                .build();
    }

    private static CodeBlock body(MetricsClass source) {
        BuildSettings build = source.build();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", AsciiText.literal(build.name())));
        arguments.add(CodeBlock.of("$T.$L", RuntimeNames.ON_ERROR, build.onError()));
        arguments.add(CodeBlock.of("args"));
        if (source.hasEntries()) {
            arguments.add(dispatcher(source));
        }
        for (BuildSettings.Inclusion inclusion : build.included()) {
            if (inclusion.contents().hasEntries()) {
                arguments.add(dispatcher(inclusion.contents()));
            }
        }
        CodeBlock run = CodeBlock.of("$T.exit($T.run", System.class, RuntimeNames.ENTRYPOINT);
        return CodeLayout.call(run, arguments, CodeBlock.of(")"), 8);
    }

    private static CodeBlock dispatcher(MetricsClass source) {
        return CodeBlock.of("new $T()", TypeNames.of(DispatcherWriter.name(source)));
    }
}
