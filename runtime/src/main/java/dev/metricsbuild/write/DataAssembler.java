package dev.metricsbuild.write;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DataRole;
import dev.metricsbuild.wire.PositionIndex;
import java.util.ArrayList;
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
    private final Set<String> namesGiven;
    private final List<MetricsData> given = new ArrayList<>();
    private final List<MetricsData> assembled = new ArrayList<>();
    private final PositionIndex byGiven = new PositionIndex(0);
    private final PositionIndex byName = new PositionIndex(0);

    /**
     * Starts without data.
     *
     * @param ids from a data's name to its id
     * @param namesGiven the names that users have given; no name that is made up becomes one of them
     */
    DataAssembler(Function<String, UUID> ids, Set<String> namesGiven) {
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
        int hash = System.identityHashCode(data);
        int known = byGiven.find(hash, position -> given.get(position) == data);
        if (known >= 0) {
            return assembled.get(known);
        }
        MetricsData index = data.index()
                .map(of -> assemble(of, metric, part, wordOfIndex(of), ""))
                .orElse(null);
        String name = data.name().isEmpty() ? unused(nameOf(metric, part, word)) : data.name();
        MetricsData identified = data.identified(
                data.id().orElseGet(() -> ids.apply(name)), name, data.unit().isEmpty() ? unit : data.unit(), index);
        byGiven.add(hash, given.size());
        byName.add(name.hashCode(), given.size());
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
        return namesGiven.contains(name)
                || byName.find(
                                name.hashCode(),
                                position -> assembled.get(position).name().equals(name))
                        >= 0;
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
