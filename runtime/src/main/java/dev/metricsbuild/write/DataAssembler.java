package dev.metricsbuild.write;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DataRole;
import dev.metricsbuild.wire.PositionIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Gives every data of a file a name, a unit and an id, once: data that several metrics share is written once. Indexes
 * stand before the data that they are of.
 */
final class DataAssembler {
    private final Function<String, UUID> ids;
    private final Set<String> namesGiven;

    /** The first data of each file that has no name of its own: the same picture in two metrics is one data. */
    private final Map<String, MetricsData> files = new HashMap<>();

    private final List<MetricsData> given;
    private final List<MetricsData> assembled;
    private final PositionIndex<MetricsData> byGiven;
    private final PositionIndex<String> byName;

    /**
     * Starts without data.
     *
     * @param expected about how many data there will be
     * @param ids from a data's name to its id
     * @param namesGiven the names that users have given; no name that is made up becomes one of them
     */
    DataAssembler(int expected, Function<String, UUID> ids, Set<String> namesGiven) {
        given = new ArrayList<>(expected);
        assembled = new ArrayList<>(expected);
        byGiven = new PositionIndex<>(expected, given::get);
        byName = new PositionIndex<>(
                expected, position -> assembled.get(position).name());
        this.ids = ids;
        this.namesGiven = namesGiven;
    }

    /** All data so far, in the order in which they were first met. */
    List<MetricsData> data() {
        return assembled;
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
        if (data.content() instanceof DataContent.ExternalFile file
                && data.name().isEmpty()
                && data.idOrNull() == null) {
            MetricsData shared = files.computeIfAbsent(file.path(), path -> data);
            if (shared != data) {
                return assemble(shared, metric, part, word, unit);
            }
        }
        int known = byGiven.find(data);
        if (known >= 0) {
            return assembled.get(known);
        }
        MetricsData of = data.indexOrNull();
        MetricsData index = of == null ? null : assemble(of, metric, part, wordOfIndex(of), "");
        String name = data.name().isEmpty() ? unused(nameOf(metric, part, word)) : data.name();
        UUID id = data.idOrNull();
        MetricsData identified = data.identified(
                id == null ? ids.apply(name) : id, name, data.unit().isEmpty() ? unit : data.unit(), index);
        byGiven.putIfAbsent(data, given.size());
        byName.putIfAbsent(name, given.size());
        given.add(data);
        assembled.add(identified);
        return identified;
    }

    private static String nameOf(String metric, String part, String word) {
        return part.isEmpty() ? metric + ": " + word : metric + ": " + part + " " + word;
    }

    private String unused(String name) {
        String candidate = name;
        for (int number = 2; isUsed(candidate); number++) {
            candidate = name + " (" + number + ")";
        }
        return candidate;
    }

    private boolean isUsed(String name) {
        return namesGiven.contains(name) || byName.find(name) >= 0;
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
