package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.model.BuildSettings;
import dev.metricsbuild.processor.model.BuildSettings.Inclusion;
import dev.metricsbuild.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @MetricsBuild}, and the classes that it includes: they may come from jars. */
final class BuildReader {
    private final ClassReader classes;
    private final Elements elements;
    private final Origins origins;
    private final Missing missing;

    BuildReader(ClassReader classes, Elements elements, Origins origins, Missing missing) {
        this.classes = classes;
        this.elements = elements;
        this.origins = origins;
        this.missing = missing;
    }

    BuildSettings read(TypeElement type) {
        Optional<AnnotationReader> found = AnnotationReader.find(type, Names.BUILD);
        if (found.isEmpty()) {
            return single(type);
        }
        AnnotationReader build = found.get();
        Set<TypeElement> seen = new HashSet<>(Set.of(type));
        List<Inclusion> included = new ArrayList<>();
        for (AnnotationValue value : build.list("include")) {
            include(type, value, origins.at(type, build, value), seen, included);
        }
        String name = build.string("name");
        return new BuildSettings(
                name.isEmpty() ? type.getSimpleName().toString() : name,
                build.constant("onError"),
                List.copyOf(included),
                origins.of(type, build),
                origins.of(type, build, "name"));
    }

    private BuildSettings single(TypeElement type) {
        ElementOrigin origin = origins.of(type);
        return new BuildSettings(type.getSimpleName().toString(), "FAIL", List.of(), origin, origin);
    }

    private void include(
            TypeElement head,
            AnnotationValue value,
            ElementOrigin anchor,
            Set<TypeElement> seen,
            List<Inclusion> included) {
        Optional<TypeElement> found = AnnotationReader.type(value);
        if (found.isEmpty()) {
            missing.add("", "", anchor);
            return;
        }
        TypeElement type = found.get();
        if (!seen.add(type)) {
            return;
        }
        Origins fromHere = origins.anchoredAt(anchor);
        TypeReader seenFromHead = new TypeReader(elements, classes.packageOf(head));
        boolean source = origins.isFromSource(type);
        ClassRef dispatcher = seenFromHead.name(type).generated("Dispatcher");
        included.add(new Inclusion(
                classes.read(type, fromHere, single(type)),
                anchor,
                source || classes.sees(elements.getModuleOf(head), dispatcher.qualifiedName())));
        AnnotationReader.find(type, Names.BUILD).ifPresent(nested -> {
            for (AnnotationValue further : nested.list("include")) {
                include(head, further, anchor, seen, included);
            }
        });
    }
}
