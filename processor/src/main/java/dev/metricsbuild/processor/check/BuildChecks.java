package dev.metricsbuild.processor.check;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.BuildSettings;
import dev.metricsbuild.processor.model.BuildSettings.Inclusion;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.MetricsClass.Trait;
import dev.metricsbuild.processor.model.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether the classes of a build go together. */
final class BuildChecks {
    private final MetricsClass source;
    private final Problems problems;
    private final Map<String, String> names = new HashMap<>();

    private BuildChecks(MetricsClass source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static void check(MetricsClass source, Problems problems) {
        new BuildChecks(source, problems).check();
    }

    private void check() {
        BuildSettings build = source.build();
        if (build.name().isBlank()) {
            problems.add(Rule.BUILD_NAME_BLANK, build.nameOrigin());
        }
        if (source.is(Trait.BUILD)
                && source.methods().isEmpty()
                && build.included().isEmpty()) {
            problems.add(
                    Rule.BUILD_EMPTY,
                    build.origin(),
                    build.name(),
                    source.name().nestedName());
        }
        for (AnnotatedMethod method : source.entries()) {
            name(source, method, Optional.empty());
        }
        for (Inclusion inclusion : build.included()) {
            inclusion(inclusion);
        }
    }

    private void inclusion(Inclusion inclusion) {
        MetricsClass contents = inclusion.contents();
        String name = contents.name().nestedName();
        boolean headOfOthers = contents.is(Trait.BUILD) && contents.methods().isEmpty();
        if (contents.isCarrier()) {
            problems.add(Rule.INCLUDE_ABSTRACT, inclusion.origin(), name);
        } else if (!contents.hasEntries()) {
            if (!headOfOthers) {
                problems.add(Rule.INCLUDE_EMPTY, inclusion.origin(), name);
            }
        } else if (!inclusion.processed()) {
            problems.add(Rule.INCLUDE_UNPROCESSED, inclusion.origin(), name);
        }
        for (AnnotatedMethod method : contents.entries()) {
            name(contents, method, Optional.of(inclusion.origin()));
        }
    }

    /** Job metrics, job data and batch metrics are three lists of the output: a name is unique in each. */
    private void name(MetricsClass owner, AnnotatedMethod method, Optional<Origin> includedAt) {
        String title = owner.name().nestedName() + "." + method.name();
        if (method.role() instanceof Role.JobMetric metric) {
            name("job metrics", metric.settings(), title, includedAt);
        } else if (method.role() instanceof Role.BatchMetric metric) {
            name("batch metrics", metric.settings(), title, includedAt);
        } else if (method.role() instanceof Role.JobData data) {
            name("job data", data.settings(), title, includedAt);
        }
    }

    private void name(String list, MetricSettings settings, String title, Optional<Origin> includedAt) {
        String other = names.putIfAbsent(list + "/" + settings.name(), title);
        if (other != null && !other.equals(title)) {
            problems.add(
                    Rule.NAME_DUPLICATE,
                    includedAt.orElse(settings.origin("name")),
                    list,
                    settings.name(),
                    other,
                    title);
        }
    }
}
