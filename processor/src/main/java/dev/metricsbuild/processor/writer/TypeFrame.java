package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.MetricsClass.Trait;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What all generated types have in common: visibility, annotations, the link to the class they were made for. */
final class TypeFrame {
    private static final String PROCESSOR = "dev.metricsbuild.processor.MetricsProcessor";

    private TypeFrame() {}

    /** The type, with the lint categories that its code falls into. */
    static TypeSpec.Builder of(MetricsClass source, ClassRef name, CodeBlock javadoc, Set<Lint> lints) {
        TypeSpec.Builder type = marked(bare(source, name), source).addJavadoc(javadoc);
        if (source.environment().nullMarked()) {
            type.addAnnotation(RuntimeNames.NULL_MARKED);
        }
        Set<Lint> all = new TreeSet<>(lints);
        if (source.environment().module() && source.is(Trait.PUBLIC)) {
            all.add(Lint.EXPORTS);
        }
        return suppressing(type, source, all);
    }

    /** A type for the other generated ones alone; it says nothing of nullness, since it makes what the input says. */
    static TypeSpec.Builder hidden(MetricsClass source, ClassRef name, CodeBlock javadoc, Set<Lint> lints) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.FINAL);
        return suppressing(marked(type, source).addJavadoc(javadoc), source, lints);
    }

    private static TypeSpec.Builder marked(TypeSpec.Builder type, MetricsClass source) {
        if (source.environment().generated()) {
            type.addAnnotation(AnnotationSpec.builder(RuntimeNames.GENERATED_ANNOTATION)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        type.addAnnotation(AnnotationSpec.builder(RuntimeNames.MARKER)
                .addMember("value", "$T.class", TypeNames.of(source.name()))
                .build());
        return type;
    }

    private static TypeSpec.Builder suppressing(TypeSpec.Builder type, MetricsClass source, Set<Lint> lints) {
        Set<Lint> all = new TreeSet<>(lints);
        all.addAll(source.lints());
        if (!all.isEmpty()) {
            type.addAnnotation(suppression(all));
        }
        return type;
    }

    /** The type without anything that an erroneous class could make wrong. */
    static TypeSpec.Builder bare(MetricsClass source, ClassRef name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.FINAL);
        return source.is(Trait.PUBLIC) ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    private static AnnotationSpec suppression(Set<Lint> lints) {
        String categories =
                lints.stream().map(lint -> AsciiText.literal(lint.category())).collect(Collectors.joining(", "));
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$L", lints.size() == 1 ? categories : "{" + categories + "}")
                .build();
    }

    /** The constructor of a class that nobody makes an instance of. */
    static MethodSpec noInstances() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }
}
