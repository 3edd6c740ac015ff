package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Metric;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ids of what stands in a file; by the time it is laid out, everything has one. */
final class Ids {
    private Ids() {}

    static UUID of(MetricsData data) {
        return present(data.idOrNull(), "data", data.name());
    }

    static UUID of(Metric metric) {
        return present(metric.id(), "metric", metric.name());
    }

    static UUID of(Event event) {
        return present(event.id(), "event", event.name());
    }

    private static UUID present(@Nullable UUID id, String what, String name) {
        if (id == null) {
            throw new IllegalStateException("The " + what + " \"" + name + "\" has no id.");
        }
        return id;
    }
}
