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
import java.util.function.Consumer;
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
        annotation
                .annotations("totals")
                .forEach((value, total) -> totals.add(new TotalSettings(
                        Aggregate.valueOf(total.constant("value")),
                        total.string("name"),
                        origins.at(method, annotation, value))));
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
        Map<String, MetricSettings.Tag> tags = new LinkedHashMap<>();
        defaults.ifPresent(of -> addTags(TypeReader.owner(method), of, tag -> tags.put(tag.key(), tag)));
        List<MetricSettings.Tag> own = new ArrayList<>();
        addTags(method, annotation, own::add);
        own.forEach(tag -> tags.remove(tag.key()));
        own.addAll(0, tags.values());
        return List.copyOf(own);
    }

    private void addTags(Element element, AnnotationReader annotation, Consumer<MetricSettings.Tag> to) {
        annotation.annotations("tags").forEach((value, tag) -> {
            Origin origin = origins.at(element, annotation, value);
            to.accept(new MetricSettings.Tag(tag.string("key"), tag.string("value"), origin));
        });
    }

    private Map<String, Origin> places(ExecutableElement method, AnnotationReader annotation) {
        Map<String, Origin> places = new LinkedHashMap<>();
        for (String attribute : annotation.given().keySet()) {
            places.put(attribute, origins.of(method, annotation, attribute));
        }
        return places;
    }
}
