package dev.metricsbuild.write;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DataRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Gives every data of a file a name, a unit and an id, once: data that several metrics share is written once. Indexes
 * stand before the data that they are of.
 */
final class DataAssembler {
    private final Function<String, UUID> ids;
    private final IdentityHashMap<MetricsData, MetricsData> assembled = new IdentityHashMap<>();
    private final List<MetricsData> inOrder = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Starts without data.
     *
     * @param ids from a data's name to its id
     * @param given the names that users have given; no name that is made up becomes one of them
     */
    DataAssembler(Function<String, UUID> ids, Set<String> given) {
        this.ids = ids;
        this.names.addAll(given);
    }

    /** All data so far, in the order in which they were first met. */
    List<MetricsData> data() {
        return inOrder;
    }

    /** The data that goes into the file for this one, which a metric uses. */
    MetricsData assemble(MetricsData data, String metric, String unit, DataRole role, String part) {
        return assemble(data, metric, part, role.word(), role.inUnitOfMetric() ? unit : "");
    }

    /** The data that goes into the file for this one, which has a name. */
    MetricsData assemble(MetricsData data) {
        return assemble(data, data.name(), "", "values", "");
    }

    private MetricsData assemble(MetricsData data, String metric, String part, String word, String unit) {
        MetricsData known = assembled.get(data);
        if (known != null) {
            return known;
        }
        MetricsData index = data.index()
                .map(of -> assemble(of, metric, part, wordOfIndex(of), ""))
                .orElse(null);
        String name = data.name().isEmpty() ? unused(nameOf(metric, part, word)) : data.name();
        MetricsData identified = data.identified(
                data.id().orElseGet(() -> ids.apply(name)), name, data.unit().isEmpty() ? unit : data.unit(), index);
        assembled.put(data, identified);
        inOrder.add(identified);
        return identified;
    }

    private static String nameOf(String metric, String part, String word) {
        return part.isEmpty() ? metric + ": " + word : metric + ": " + part + " " + word;
    }

    private String unused(String name) {
        String candidate = name;
        for (int number = 2; !names.add(candidate); number++) {
            candidate = name + " (" + number + ")";
        }
        return candidate;
    }

    private static String wordOfIndex(MetricsData index) {
        if (index.content() instanceof DataContent.ExternalFile) {
            return "file";
        }
        return switch (index.content().type()) {
            case TIMESTAMP -> "times";
            case STRING -> "categories";
            case UUID -> "ids";
            case DOUBLE, METRIC_STATUS -> "index";
        };
    }
}
