package dev.metricsbuild.processor.element;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the classes of a round that something is to be generated for. */
public final class RoundReader {
    private static final Set<String> MARKERS = Set.of(Names.GENERATED, Names.DEFAULTS, Names.TIMESTAMP);

    private final Set<String> sources = new LinkedHashSet<>();

    /** Whether the round brings nothing but what the emitter has written: then nobody else writes any more. */
    public static boolean bringsOnly(SourceEmitter emitter, RoundEnvironment round) {
        return round.getRootElements().stream()
                .allMatch(root -> root instanceof TypeElement type
                        && emitter.hasWritten(type.getQualifiedName().toString()));
    }

    /** The names of the annotated classes, in the order of their appearance. */
    public Set<String> annotatedClasses(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        Set<String> found = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            boolean perJob = annotation.getQualifiedName().contentEquals(Names.PER_JOB);
            // Says something of a class that another annotation finds, or of a record that such a class reads.
            boolean marker = MARKERS.contains(annotation.getQualifiedName().toString());
            for (Element element : marker ? Set.<Element>of() : round.getElementsAnnotatedWith(annotation)) {
                TypeElement type = classOf(element);
                // A record of a job is a part of the builds that take it, not one itself.
                boolean jobRecord = perJob && type != null && type.getKind() == ElementKind.RECORD;
                if (type != null && !jobRecord) {
                    found.add(type.getQualifiedName().toString());
                }
            }
        }
        return found;
    }

    /** Whether a top-level class was compiled from source, in this round or an earlier one. */
    public boolean isFromSource(TypeElement topLevel) {
        return sources.contains(topLevel.getQualifiedName().toString());
    }

    private static @org.jspecify.annotations.Nullable TypeElement classOf(Element element) {
        Element e = element;
        while (e != null && !(e instanceof TypeElement)) {
            e = e.getEnclosingElement();
        }
        return (TypeElement) e;
    }
}
