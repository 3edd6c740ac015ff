package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.model.MethodWords;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.TotalSettings;
import dev.metricsbuild.processor.model.TotalSettings.Aggregate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads what {@code @JobMetric}, {@code @BatchMetric} and {@code @JobData} say. */
final class SettingsReader {
    private final Origins origins;
    private final Function<Element, String> javadoc;

    /**
     * A reader of annotations.
     *
     * @param javadoc the first sentence of an element's comment; empty if it has none
     */
    SettingsReader(Origins origins, Function<Element, String> javadoc) {
        this.origins = origins;
        this.javadoc = javadoc;
    }

    MetricSettings metric(ExecutableElement method, AnnotationReader annotation) {
        Optional<AnnotationReader> defaults = AnnotationReader.find(TypeReader.owner(method), Names.DEFAULTS);
        List<String> failureStates = List.copyOf(annotation.strings("failureStates"));
        MetricSettings settings = new MetricSettings(
                name(method, annotation),
                annotation.given().containsKey("description")
                        ? annotation.string("description")
                        : javadoc.apply(method),
                annotation.string("unit"),
                given("importance", annotation, defaults),
                (float) annotation.number("order"),
                tags(method, annotation, defaults),
                annotation.bool("shouldDisplay"),
                annotation.number("failsAbove"),
                annotation.number("failsBelow"),
                annotation.number("warnsAbove"),
                annotation.number("warnsBelow"),
                failureStates,
                annotation.constant("status"),
                annotation.string("xAxisName"),
                annotation.string("yAxisName"),
                List.copyOf(annotation.strings("legend")),
                totals(method, annotation),
                places(method, annotation),
                origins.of(method, annotation));
        return settings.hasThresholds() || !failureStates.isEmpty()
                ? settings
                : settings.withStatus(given("status", annotation, defaults));
    }

    /** A constant: the method's own, else that of its class, else the default of both. */
    private static String given(String attribute, AnnotationReader annotation, Optional<AnnotationReader> defaults) {
        return annotation.given().containsKey(attribute)
                ? annotation.constant(attribute)
                : defaults.orElse(annotation).constant(attribute);
    }

    private List<TotalSettings> totals(ExecutableElement method, AnnotationReader annotation) {
        List<TotalSettings> totals = new ArrayList<>();
        for (var entry : annotation.annotations("totals").entrySet()) {
            AnnotationReader total = entry.getValue();
            totals.add(new TotalSettings(
                    Aggregate.valueOf(total.constant("value")),
                    total.string("name"),
                    origins.at(method, annotation, entry.getKey())));
        }
        return List.copyOf(totals);
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

    private List<MetricSettings.Tag> tags(
            ExecutableElement method, AnnotationReader annotation, Optional<AnnotationReader> defaults) {
        List<MetricSettings.Tag> own = tags(method, annotation);
        if (defaults.isEmpty()) {
            return own;
        }
        Map<String, MetricSettings.Tag> tags = new LinkedHashMap<>();
        for (MetricSettings.Tag tag : tags(TypeReader.owner(method), defaults.get())) {
            tags.put(tag.key(), tag);
        }
        for (MetricSettings.Tag tag : own) {
            tags.remove(tag.key());
        }
        List<MetricSettings.Tag> all = new ArrayList<>(tags.values());
        all.addAll(own);
        return List.copyOf(all);
    }

    private List<MetricSettings.Tag> tags(Element element, AnnotationReader annotation) {
        List<MetricSettings.Tag> tags = new ArrayList<>();
        for (var entry : annotation.annotations("tags").entrySet()) {
            AnnotationReader tag = entry.getValue();
            Origin origin = origins.at(element, annotation, entry.getKey());
            tags.add(new MetricSettings.Tag(tag.string("key"), tag.string("value"), origin));
        }
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
