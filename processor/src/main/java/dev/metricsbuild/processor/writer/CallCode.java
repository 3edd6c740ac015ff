package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.Binding.FileForm;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Call;
import dev.metricsbuild.processor.model.BoundClass.Scope;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Invocable.Trait;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The code that calls one method of the user's with what the run has. The runtime closes the files that are opened. */
final class CallCode {
    private final BoundClass bound;
    private final MemberNames names;
    private final Call call;

    CallCode(BoundClass bound, MemberNames names, Call call) {
        this.bound = bound;
        this.names = names;
        this.call = call;
    }

    /** The call, laid out for a line that begins with this much, and ends so. */
    CodeBlock code(CodeBlock prefix, CodeBlock suffix, int indent) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Binding binding : call.bindings()) {
            arguments.add(argument(binding));
        }
        CodeBlock callee = CodeBlock.of("$L$L", prefix, callee());
        return CodeLayout.call(callee, arguments, suffix, indent);
    }

    private CodeBlock callee() {
        Invocable target = call.target();
        TypeName type = TypeNames.of(bound.source().name());
        if (bound.constructor().equals(Optional.of(call))) {
            return CodeBlock.of("new $T", type);
        }
        if (target.is(Trait.RUNTIME)) {
            return CodeBlock.of("$T.$L", TypeNames.of(target.owner()), target.name());
        }
        return target.is(Trait.STATIC)
                ? CodeBlock.of("$T.$L", type, target.name())
                : CodeBlock.of("$L($L).$L", names.instance(), runFor(bound.constructor()), target.name());
    }

    private static String runFor(Optional<Call> call) {
        return call.isPresent() && call.get().scope() != Scope.ANY ? "run" : "";
    }

    private CodeBlock argument(Binding binding) {
        if (binding instanceof Binding.Context) {
            return CodeBlock.of("run.context()");
        }
        if (binding instanceof Binding.Writer) {
            return CodeBlock.of("run.writer()");
        }
        if (binding instanceof Binding.Provided provided) {
            Optional<Call> call = Optional.ofNullable(bound.providers().get(provided.provider()));
            return CodeBlock.of("$L($L)", names.call(provided.provider()), runFor(call));
        }
        if (binding instanceof Binding.PerJob perJob) {
            return CodeBlock.of(
                    "run.$L($L)",
                    perJob.shape().method(),
                    CodeBlock.join(new PerJobCode(bound, names).arguments(perJob.source()), ", "));
        }
        return file((Binding.File) binding);
    }

    private CodeBlock file(Binding.File file) {
        String path = AsciiText.literal(file.path());
        CodeBlock files = CodeBlock.of("run.$L()", file.area().directory());
        CodeBlock reading =
                file.options().areGiven() ? CodeBlock.of("$L.with($L)", files, OptionsCode.of(file.options())) : files;
        CodeBlock read = file.form().takesType()
                ? CodeBlock.of("$L.$L($L, $L)", reading, file.form().method(), path, typeOf(file))
                : CodeBlock.of("$L.$L($L)", reading, file.form().method(), path);
        if (!file.optional()) {
            return read;
        }
        CodeBlock exists = CodeBlock.of("$L.exists($L)", files, path);
        return CodeLayout.choice(
                exists, CodeBlock.of("$T.of($L)", Optional.class, read), CodeBlock.of("$T.empty()", Optional.class));
    }

    private CodeBlock typeOf(Binding.File file) {
        if (file.records().isEmpty()) {
            return typeToken(file.use().type());
        }
        ReaderNames readers = new ReaderNames(bound);
        ClassRef record = file.records().get(0).name();
        return file.form() == FileForm.COLUMNS
                ? CodeBlock.of("new $T()", readers.columnsReader(record))
                : CodeBlock.of("$T.INSTANCE", readers.reader(record));
    }

    private static CodeBlock typeToken(TypeRef type) {
        TypeName name = TypeNames.of(type);
        return isGeneric(type)
                ? CodeBlock.of("new $T<$T>() {}", RuntimeNames.TYPE_REFERENCE, name)
                : CodeBlock.of("$T.class", name.box());
    }

    private static boolean isGeneric(TypeRef type) {
        return type instanceof TypeRef.Array array
                ? isGeneric(array.component())
                : type instanceof TypeRef.Declared declared
                        && !declared.arguments().isEmpty();
    }
}
