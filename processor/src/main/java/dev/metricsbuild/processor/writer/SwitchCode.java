package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Entry;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The switches that call the user's methods of a mode: an index in, a value to the run. Where there are many, a switch
 * over parts leads to them, since a method of the JVM holds 64 KB of code.
 */
final class SwitchCode {
    private static final int AT_ONCE = MethodTableCode.AT_ONCE;
    private static final int ARM = 12;
    private static final int ARM_BODY = 16;
    private static final int COLUMNS = 120;
    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final BoundClass bound;
    private final MemberNames names;
    private final Throws thrown;
    private final String name;
    private final ClassName run;
    private final boolean batch;

    private SwitchCode(BoundClass bound, MemberNames names, Throws thrown, boolean batch) {
        this.bound = bound;
        this.names = names;
        this.thrown = thrown;
        this.batch = batch;
        this.name = batch ? "callBatch" : "call";
        this.run = batch ? RuntimeNames.BATCH_RUN : RuntimeNames.JOB_RUN;
    }

    /** Adds the method for jobs and that for batches, with all that they lead to. */
    static void addTo(TypeSpec.Builder type, BoundClass bound, MemberNames names, Throws thrown) {
        new SwitchCode(bound, names, thrown, false).addTo(type);
        new SwitchCode(bound, names, thrown, true).addTo(type);
    }

    private void addTo(TypeSpec.Builder type) {
        List<Entry> all = entries(0, bound.entries().size());
        MethodSpec.Builder method = withParameters(DispatcherWriter.overriding(name));
        method.addExceptions(thrown.of(all));
        if (all.isEmpty()) {
            type.addMethod(method.addStatement("throw $T.noSuch(this, method)", RuntimeNames.METHOD_SPEC)
                    .build());
        } else if (all.size() <= AT_ONCE) {
            type.addMethod(method.addCode(arms(0, bound.entries().size())).build());
        } else {
            addParts(type, method);
        }
    }

    private void addParts(TypeSpec.Builder type, MethodSpec.Builder method) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (method / $L)", AT_ONCE);
        List<MethodSpec> parts = new ArrayList<>();
        for (int from = 0; from < bound.entries().size(); from += AT_ONCE) {
            int to = Math.min(bound.entries().size(), from + AT_ONCE);
            List<Entry> entries = entries(from, to);
            if (!entries.isEmpty()) {
                String part = name + "From" + from;
                code.add("case $L -> $L(method, run);\n", from / AT_ONCE, part);
                MethodSpec.Builder called =
                        withParameters(MethodSpec.methodBuilder(part).addModifiers(Modifier.PRIVATE));
                called.addExceptions(thrown.of(entries));
                parts.add(called.addCode(arms(from, to)).build());
            }
        }
        addDefault(code);
        type.addMethod(method.addCode(code.endControlFlow().build()).build());
        type.addMethods(parts);
    }

    private MethodSpec.Builder withParameters(MethodSpec.Builder method) {
        return method.addParameter(int.class, "method").addParameter(run, "run");
    }

    private static void addDefault(CodeBlock.Builder code) {
        code.add("default -> throw $T.noSuch(this, method);\n", RuntimeNames.METHOD_SPEC);
    }

    private List<Entry> entries(int from, int to) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : bound.entries().subList(from, to)) {
            if (entry.method().role().isBatch() == batch) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private CodeBlock arms(int from, int to) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (method)");
        for (int i = from; i < to; i++) {
            Entry entry = bound.entries().get(i);
            if (entry.method().role().isBatch() == batch) {
                code.add(arm(i, entry));
            }
        }
        addDefault(code);
        return code.endControlFlow().build();
    }

    private CodeBlock arm(int index, Entry entry) {
        CodeBlock label = CodeBlock.of("case $L ->", index);
        CodeBlock call = call(entry);
        return ARM + CodeLayout.width(label) + 1 + CodeLayout.width(call) + 1 <= COLUMNS
                ? CodeBlock.of("$L $L;\n", label, call)
                : CodeBlock.of("$L\n$>$L;\n$<", label, call);
    }

    private CodeBlock call(Entry entry) {
        CallCode call = new CallCode(bound, names, entry.call());
        String emit = entry.result().emission().call();
        if (emit.isEmpty()) {
            return call.code(NOTHING, NOTHING, ARM_BODY);
        }
        CodeBlock.Builder prefix = CodeBlock.builder().add("run.$L(", emit);
        if (entry.collected().isPresent()) {
            for (CodeBlock key :
                    new PerJobCode(bound, names).arguments(entry.collected().get())) {
                prefix.add("$L, ", key);
            }
        }
        return call.code(prefix.build(), mapping(entry), ARM_BODY);
    }

    /** What follows the call: the function that an optional's value passes before it leaves. */
    private static CodeBlock mapping(Entry entry) {
        String mapping = entry.result().emission().mapping();
        if (mapping.isEmpty()) {
            return CodeBlock.of(")");
        }
        int dot = mapping.indexOf('.');
        ClassName owner = mapping.startsWith("Text") ? RuntimeNames.TEXT : RuntimeNames.METRICS_DATA;
        return CodeBlock.of(".map($T::$L))", owner, mapping.substring(dot + 1));
    }
}
