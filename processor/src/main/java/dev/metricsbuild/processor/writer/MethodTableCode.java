package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Entry;
import dev.metricsbuild.processor.model.BoundJobRecord;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.PerJobKey;
import dev.metricsbuild.processor.model.PerJobSource;
import dev.metricsbuild.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The table of a dispatcher's methods, a statement a row; a long one is filled in parts, since a method of the JVM holds
 * 64 KB of code.
 */
final class MethodTableCode {
    /** The rows of a part. */
    static final int AT_ONCE = 100;

    private static final int METHOD_BODY = 8;
    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final BoundClass bound;
    private final MemberNames names;

    MethodTableCode(BoundClass bound, MemberNames names) {
        this.bound = bound;
        this.names = names;
    }

    void addTo(TypeSpec.Builder type) {
        List<Entry> entries = bound.entries();
        MethodSpec.Builder methods = DispatcherWriter.overriding("methods")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.METHOD_SPEC))
                .addStatement("$1T table = new $1T()", RuntimeNames.METHOD_TABLE);
        List<MethodSpec> parts = new ArrayList<>();
        if (entries.size() <= AT_ONCE) {
            addRows(methods, entries);
        } else {
            for (int from = 0; from < entries.size(); from += AT_ONCE) {
                String name = "addFrom" + from;
                methods.addStatement("$L(table)", name);
                MethodSpec.Builder part = MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(RuntimeNames.METHOD_TABLE, "table");
                addRows(part, entries.subList(from, Math.min(entries.size(), from + AT_ONCE)));
                parts.add(part.build());
            }
        }
        type.addMethod(methods.addStatement("return table.methods()").build());
        type.addMethods(parts);
    }

    private void addRows(MethodSpec.Builder method, List<Entry> entries) {
        for (Entry entry : entries) {
            method.addStatement(row(entry));
        }
    }

    private CodeBlock row(Entry entry) {
        Role role = entry.method().role();
        String method = AsciiText.literal(entry.method().name());
        if (role instanceof Role.JobEvents) {
            return CodeBlock.of("table.jobEvents($L)", method);
        }
        if (role instanceof Role.JobMetric metric) {
            return row(entry, method, metric.settings());
        }
        if (role instanceof Role.BatchMetric metric) {
            return row(entry, method, metric.settings());
        }
        MetricSettings data = ((Role.JobData) role).settings();
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$L", method),
                CodeBlock.of("$L", AsciiText.literal(data.name())),
                CodeBlock.of("$L", AsciiText.literal(data.unit())));
        return CodeLayout.call(CodeBlock.of("table.jobData"), arguments, NOTHING, METHOD_BODY);
    }

    private CodeBlock row(Entry entry, String method, MetricSettings settings) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", method));
        if (entry.result().kind().isPresent()) {
            String kind = entry.result().kind().get().name();
            arguments.add(CodeBlock.of("$T.$L", RuntimeNames.METRIC_TYPE, kind));
        }
        arguments.add(CodeBlock.of("$L", AsciiText.literal(settings.name())));
        CodeBlock head = CodeLayout.call(CodeBlock.of("table.$L", factory(entry)), arguments, NOTHING, METHOD_BODY);
        List<CodeBlock> calls = SpecCode.calls(settings);
        addKeys(entry, calls);
        return calls.isEmpty() ? head : CodeLayout.chain(head, calls);
    }

    private void addKeys(Entry entry, List<CodeBlock> calls) {
        List<CodeBlock> keys = new ArrayList<>();
        List<CodeBlock> records = new ArrayList<>();
        for (PerJobSource source : bound.sources(entry)) {
            if (source instanceof PerJobKey key) {
                keys.add(CodeBlock.of("$L()", names.key(key)));
            } else if (source instanceof BoundJobRecord record) {
                records.add(CodeBlock.of(".reading($L())", names.keys(record)));
            }
        }
        if (!keys.isEmpty()) {
            calls.add(CodeLayout.call(CodeBlock.of(".reading"), keys, NOTHING, METHOD_BODY));
        }
        calls.addAll(records);
    }

    private static String factory(Entry entry) {
        String mode = entry.method().role().isBatch() ? "batch" : "job";
        return switch (entry.result().emission()) {
            case WRITTEN -> mode + "Writer";
            case COLLECT, COLLECT_JOB_VALUES, COLLECT_JOBS -> mode + "Collector";
            default -> mode + "Metric";
        };
    }
}
