package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Entry;
import dev.metricsbuild.processor.model.BoundJobRecord;
import dev.metricsbuild.processor.model.PerJobKey;
import dev.metricsbuild.processor.model.PerJobSource;
import dev.metricsbuild.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The list of a dispatcher's methods; a long one is made in parts, since a method of the JVM holds 64 KB of code. */
final class MethodListCode {
    private static final int AT_ONCE = 100;
    private static final int WITHIN_LIST = 16;

    private final BoundClass bound;
    private final MemberNames names;

    MethodListCode(BoundClass bound, MemberNames names) {
        this.bound = bound;
        this.names = names;
    }

    void addTo(TypeSpec.Builder type) {
        List<CodeBlock> items = bound.entries().stream().map(this::item).toList();
        ParameterizedTypeName list =
                ParameterizedTypeName.get(com.palantir.javapoet.ClassName.get(List.class), RuntimeNames.METHOD_SPEC);
        MethodSpec.Builder methods = DispatcherWriter.overriding("methods").returns(list);
        if (items.size() <= AT_ONCE) {
            CodeBlock callee = CodeBlock.of("return $T.of", List.class);
            type.addMethod(methods.addStatement(CodeLayout.call(callee, items, CodeBlock.of(""), 8))
                    .build());
            return;
        }
        methods.addStatement("$T methods = new $T<>($L)", list, ArrayList.class, items.size());
        List<MethodSpec> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            String name = "addFrom" + from;
            methods.addStatement("$L(methods)", name);
            MethodSpec.Builder part = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(list, "methods");
            items.subList(from, Math.min(items.size(), from + AT_ONCE))
                    .forEach(item -> part.addStatement("methods.add($L)", item));
            parts.add(part.build());
        }
        type.addMethod(methods.addStatement("return methods").build());
        type.addMethods(parts);
    }

    private CodeBlock item(Entry entry) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", AsciiText.literal(entry.method().name())));
        entry.result()
                .kind()
                .ifPresent(kind -> arguments.add(CodeBlock.of("$T.$L", RuntimeNames.METRIC_TYPE, kind.name())));
        if (!(entry.method().role() instanceof Role.JobEvents)) {
            arguments.add(CodeBlock.of("$L()", names.spec(entry.method())));
        }
        List<CodeBlock> records = new ArrayList<>();
        for (PerJobSource source : bound.sources(entry)) {
            if (source instanceof PerJobKey key) {
                arguments.add(CodeBlock.of("$L()", names.key(key)));
            } else if (source instanceof BoundJobRecord record) {
                records.add(CodeBlock.of(".reading($L())", names.keys(record)));
            }
        }
        CodeBlock callee = CodeBlock.of("$T.$L", RuntimeNames.METHOD_SPEC, factory(entry));
        CodeBlock spec = CodeLayout.call(callee, arguments, CodeBlock.of(""), WITHIN_LIST);
        int last = WITHIN_LIST
                + CodeLayout.width(spec)
                + records.stream()
                        .limit(Math.max(0, records.size() - 1L))
                        .mapToInt(CodeLayout::width)
                        .sum();
        return last < CodeLayout.LAST_DOT || records.isEmpty()
                ? CodeBlock.of("$L$L", spec, CodeBlock.join(records, ""))
                : CodeBlock.of("$L$>$>\n$L$<$<", spec, CodeBlock.join(records, "\n"));
    }

    private static String factory(Entry entry) {
        Role role = entry.method().role();
        if (role instanceof Role.JobData) {
            return "jobData";
        }
        if (role instanceof Role.JobEvents) {
            return "jobEvents";
        }
        String mode = role.isBatch() ? "batch" : "job";
        return mode
                + switch (entry.result().emission()) {
                    case WRITTEN -> "Writer";
                    case COLLECT, COLLECT_JOB_VALUES, COLLECT_JOBS -> "Collector";
                    default -> "Metric";
                };
    }
}
