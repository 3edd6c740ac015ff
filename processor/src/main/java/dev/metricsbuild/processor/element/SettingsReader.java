package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.model.MethodWords;
import dev.metricsbuild.processor.model.MetricSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/** Reads what {@code @JobMetric}, {@code @BatchMetric} and {@code @JobData} say. */
final class SettingsReader {
    private final Origins origins;

    SettingsReader(Origins origins) {
        this.origins = origins;
    }

    MetricSettings metric(ExecutableElement method, AnnotationReader annotation) {
        return new MetricSettings(
                name(method, annotation),
                annotation.string("description"),
                annotation.string("unit"),
                annotation.constant("importance"),
                (float) annotation.number("order"),
                tags(method, annotation),
                annotation.bool("shouldDisplay"),
                annotation.number("failsAbove"),
                annotation.number("failsBelow"),
                annotation.number("warnsAbove"),
                annotation.number("warnsBelow"),
                List.copyOf(annotation.strings("failureStates")),
                annotation.constant("status"),
                annotation.string("xAxisName"),
                annotation.string("yAxisName"),
                List.copyOf(annotation.strings("legend")),
                places(method, annotation),
                origins.of(method, annotation));
    }

    MetricSettings data(ExecutableElement method, AnnotationReader annotation) {
        return MetricSettings.ofData(
                name(method, annotation),
                annotation.string("unit"),
                places(method, annotation),
                origins.of(method, annotation));
    }

    private static String name(ExecutableElement method, AnnotationReader annotation) {
        String name = annotation.string("name");
        return name.isEmpty() ? MethodWords.of(method.getSimpleName().toString()) : name;
    }

    private List<MetricSettings.Tag> tags(ExecutableElement method, AnnotationReader annotation) {
        List<MetricSettings.Tag> tags = new ArrayList<>();
        annotation.annotations("tags").forEach((value, tag) -> {
            Origin origin = origins.at(method, annotation, value);
            tags.add(new MetricSettings.Tag(tag.string("key"), tag.string("value"), origin));
        });
        return List.copyOf(tags);
    }

    private Map<String, Origin> places(ExecutableElement method, AnnotationReader annotation) {
        Map<String, Origin> places = new LinkedHashMap<>();
        for (String attribute : annotation.given().keySet()) {
            places.put(attribute, origins.of(method, annotation, attribute));
        }
        return places;
    }
}
