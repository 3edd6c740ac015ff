package dev.metricsbuild.processor.check;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.MethodResult;
import dev.metricsbuild.processor.model.MetricKind;
import dev.metricsbuild.processor.model.MetricKind.Attribute;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.ResultTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the attributes of an annotation make sense, together and for the kind of metric. */
final class SettingsChecks {
    private static final List<String> BOUNDS = List.of("failsAbove", "failsBelow", "warnsAbove", "warnsBelow");
    private static final Set<String> UNTESTED = Set.of("NOT_APPLICABLE", "PASSED", "RAW", "");

    private final MetricSettings settings;
    private final Problems problems;

    private SettingsChecks(MetricSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    static void check(MetricsClass source, Problems problems) {
        for (AnnotatedMethod method : source.methods()) {
            if (method.role() instanceof Role.JobMetric metric) {
                new SettingsChecks(metric.settings(), problems).metric(kind(method));
                new SettingsChecks(metric.settings(), problems).totals(method);
            } else if (method.role() instanceof Role.BatchMetric metric) {
                new SettingsChecks(metric.settings(), problems).metric(kind(method));
            } else if (method.role() instanceof Role.JobData data) {
                new SettingsChecks(data.settings(), problems).name();
            }
        }
    }

    /** The kind of metric; none for writers, which say it at run time, and for wrong return types. */
    private static Optional<MetricKind> kind(AnnotatedMethod method) {
        TypeRef type = method.method().returns().type();
        TypeRef result = type.is("java.util.stream.Collector") ? type.argument(2) : null;
        return result != null
                ? ResultTypes.collected(result)
                : ResultTypes.metric(type).flatMap(MethodResult::kind);
    }

    private void metric(Optional<MetricKind> kind) {
        name();
        for (MetricSettings.Tag tag : settings.tags()) {
            if (tag.key().isBlank() || tag.value().isBlank()) {
                problems.add(Rule.TAG_EMPTY, tag.origin(), tag.key().isBlank() ? "key" : "value");
            }
        }
        if (settings.failureStates().stream().anyMatch(String::isBlank)) {
            problems.add(Rule.STATE_BLANK, settings.origin("failureStates"));
        }
        if (Float.isInfinite(settings.order())) {
            problems.add(Rule.ORDER_INFINITE, settings.origin("order"));
        }
        status(kind);
        crossed();
        kind.ifPresent(this::unused);
    }

    private void totals(AnnotatedMethod method) {
        boolean other = kind(method).filter(kind -> kind != MetricKind.SCALAR).isPresent()
                || method.method().returns().type().isVoid();
        if (other && !settings.totals().isEmpty()) {
            problems.add(
                    Rule.TOTAL_NOT_A_NUMBER,
                    settings.totals().get(0).origin(),
                    method.method().title(),
                    method.method().returns());
        }
    }

    private void name() {
        if (settings.name().isBlank()) {
            problems.add(Rule.NAME_BLANK, settings.origin("name"));
        }
    }

    private void status(Optional<MetricKind> kind) {
        boolean testable = kind.isEmpty()
                || kind.get().has(Attribute.THRESHOLDS)
                || kind.get().has(Attribute.FAILURE_STATES);
        if (testable && !UNTESTED.contains(settings.status())) {
            problems.add(Rule.STATUS_NOT_ALLOWED, settings.origin("status"), settings.status());
        } else if (settings.gives("status") && settings.hasThresholds()) {
            problems.add(Rule.STATUS_UNUSED, settings.origin("status"), "thresholds");
        } else if (settings.gives("status") && !settings.failureStates().isEmpty()) {
            problems.add(Rule.STATUS_UNUSED, settings.origin("status"), "failure states");
        }
    }

    private void crossed() {
        crossed("failsAbove", settings.failsAbove(), "below", "warnsAbove", settings.warnsAbove());
        crossed("failsBelow", settings.failsBelow(), "above", "warnsBelow", settings.warnsBelow());
        crossed("failsAbove", settings.failsAbove(), "below", "failsBelow", settings.failsBelow());
        crossed("warnsAbove", settings.warnsAbove(), "below", "warnsBelow", settings.warnsBelow());
    }

    private void crossed(String first, double a, String relation, String second, double b) {
        boolean crossed = relation.equals("below") ? a < b : a > b;
        if (crossed) {
            boolean never = first.startsWith("fails") && second.startsWith("warns");
            problems.add(
                    Rule.THRESHOLDS_CROSSED,
                    settings.origin(first),
                    first,
                    a,
                    relation,
                    second,
                    b,
                    never ? "a value that would warn already fails" : "no value passes");
        }
    }

    private void unused(MetricKind kind) {
        if (!kind.has(Attribute.THRESHOLDS)) {
            List<String> bounds = settings.origins().keySet().stream()
                    .filter(BOUNDS::contains)
                    .toList();
            if (!bounds.isEmpty()) {
                String names = String.join(", ", bounds);
                problems.add(Rule.THRESHOLDS_UNUSED, settings.origin(bounds.get(0)), kind.words(), names);
            }
        }
        unused(kind, Attribute.FAILURE_STATES, "failureStates", Rule.STATES_UNUSED);
        unused(kind, Attribute.X_AXIS, "xAxisName", Rule.AXIS_UNUSED, "x", "xAxisName");
        unused(kind, Attribute.Y_AXIS, "yAxisName", Rule.AXIS_UNUSED, "y", "yAxisName");
        unused(kind, Attribute.LEGEND, "legend", Rule.LEGEND_UNUSED);
        unused(kind, Attribute.UNIT, "unit", Rule.UNIT_UNUSED);
    }

    private void unused(MetricKind kind, Attribute attribute, String name, Rule rule, Object... more) {
        if (settings.gives(name) && !kind.has(attribute)) {
            List<Object> arguments = new ArrayList<>(List.of(more));
            arguments.add(0, kind.words());
            problems.add(rule, settings.origin(name), arguments.toArray());
        }
    }
}
