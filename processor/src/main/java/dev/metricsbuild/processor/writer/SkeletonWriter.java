package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.MetricsClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the types of a class with errors, with bodies that throw. Without them each use of a generated type would be an
 * error of its own, and the one to mend would drown; some compilers write class files in spite of errors, so the bodies
 * must not return.
 */
final class SkeletonWriter {
    private final MetricsClass source;

    SkeletonWriter(MetricsClass source) {
        this.source = source;
    }

    static CodeBlock failure(MetricsClass source) {
        return CodeBlock.of(
                "throw new $T($L)",
                IllegalStateException.class,
                AsciiText.literal("Compiled with errors in " + source.name().qualifiedName()));
    }

    List<GeneratedFile> write() {
        List<GeneratedFile> files = new ArrayList<>();
        boolean runtime = source.environment().runtime();
        if (source.hasEntries()) {
            TypeSpec.Builder dispatcher = TypeFrame.bare(source, DispatcherWriter.name(source))
                    .addMethod(DispatcherWriter.constructor(source));
            if (runtime) {
                addDispatcherMethods(dispatcher);
            }
            files.add(file(DispatcherWriter.name(source), dispatcher));
            TypeSpec.Builder builders =
                    TypeFrame.bare(source, BuildersWriter.name(source)).addMethod(TypeFrame.noInstances());
            if (runtime) {
                new BuildersWriter(source).addMethods(builders, true);
            }
            files.add(file(BuildersWriter.name(source), builders));
        }
        files.add(file(
                EntrypointWriter.name(source),
                TypeFrame.bare(source, EntrypointWriter.name(source))
                        .addMethod(TypeFrame.noInstances())
                        .addMethod(EntrypointWriter.main(CodeBlock.of("Fails.\n"), failure(source)))));
        return files;
    }

    private void addDispatcherMethods(TypeSpec.Builder type) {
        type.addSuperinterface(RuntimeNames.DISPATCHER);
        type.addMethod(failing(DispatcherWriter.overriding("name").returns(String.class)));
        type.addMethod(failing(DispatcherWriter.overriding("methods")
                .returns(com.palantir.javapoet.ParameterizedTypeName.get(
                        com.palantir.javapoet.ClassName.get(List.class), RuntimeNames.METHOD_SPEC))));
        type.addMethod(failing(DispatcherWriter.overriding("call")
                .addParameter(int.class, "method")
                .addParameter(RuntimeNames.JOB_RUN, "run")));
        type.addMethod(failing(DispatcherWriter.overriding("callBatch")
                .addParameter(int.class, "method")
                .addParameter(RuntimeNames.BATCH_RUN, "run")));
    }

    private MethodSpec failing(MethodSpec.Builder method) {
        return method.addStatement(failure(source)).build();
    }

    private static GeneratedFile file(ClassRef name, TypeSpec.Builder type) {
        return GeneratedFile.of(name, type.build());
    }
}
