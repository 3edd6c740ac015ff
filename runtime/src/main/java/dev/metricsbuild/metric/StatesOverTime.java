package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StringSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * States over time.
 *
 * @param lanes the sequences of states; texts indexed by timestamps
 * @param statesSet all possible states; empty for those that occur and those that fail
 * @param failureStates the states that fail; empty for those of the specification
 * @param legend the lanes' names; empty for those of the specification
 * @param status the metric's status; null for the worst of its points
 */
public record StatesOverTime(
        List<Lane> lanes,
        List<String> statesSet,
        List<String> failureStates,
        List<String> legend,
        @Nullable MetricStatus status)
        implements MetricValues {
    /**
     * One sequence of states.
     *
     * @param states texts, indexed by timestamps
     * @param statuses a status for each point; null for those that follow from the failure states
     */
    public record Lane(MetricsData states, @Nullable MetricsData statuses) implements Serializable {}

    /** Copies the lists. */
    public StatesOverTime {
        lanes = List.copyOf(lanes);
        statesSet = List.copyOf(statesSet);
        failureStates = List.copyOf(failureStates);
        legend = List.copyOf(legend);
    }

    /**
     * One sequence of states.
     *
     * @param nanos the times in nanoseconds; not copied
     * @param states as many states; not copied
     * @throws IllegalArgumentException if the lengths differ
     */
    public static StatesOverTime of(long[] nanos, String[] states) {
        return builder().lane(nanos, states).build();
    }

    /** Starts without states. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public StatesOverTime withStatus(MetricStatus newStatus) {
        return new StatesOverTime(lanes, statesSet, failureStates, legend, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.STATES_OVER_TIME;
    }

    @Override
    public StatesOverTime resolved(MetricSpec spec) {
        List<String> failing = failureStates.isEmpty() ? spec.failureStates() : failureStates;
        List<Lane> tested = Parts.replaced(
                lanes,
                lane -> new Lane(
                        lane.states(), Testing.statuses(lane.states(), lane.statuses(), failing, spec.status())));
        return new StatesOverTime(
                tested,
                statesSet.isEmpty() ? occurring(failing) : statesSet,
                failing,
                Parts.legend(legend, spec.legend()),
                status);
    }

    private List<String> occurring(Collection<String> failing) {
        Set<String> states = new LinkedHashSet<>();
        for (Lane lane : lanes) {
            DataContent content = lane.states().content();
            if (content instanceof Series series) {
                addAll(series, states);
            } else if (content instanceof DataContent.Grouped grouped) {
                grouped.categories().values().forEach(series -> addAll(series, states));
            }
        }
        states.addAll(failing);
        return List.copyOf(states);
    }

    private static void addAll(Series series, Set<String> states) {
        if (series instanceof StringSeries strings) {
            states.addAll(strings.asList());
        }
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return Testing.worst(lanes, Lane::statuses);
    }

    @Override
    public StatesOverTime mapData(DataMapper mapper) {
        List<Lane> mapped = Parts.replaced(
                lanes,
                legend,
                (lane, name) -> new Lane(
                        mapper.map(DataRole.STATES, name, lane.states()),
                        Parts.statuses(mapper, name, lane.statuses())));
        return new StatesOverTime(mapped, statesSet, failureStates, legend, status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.statesOverTime(this);
    }

    /** Collects sequences of states. */
    public static final class Builder {
        private final List<Lane> lanes = new ArrayList<>();
        private final List<String> legend = new ArrayList<>();
        private List<String> statesSet = List.of();
        private List<String> failureStates = List.of();

        private Builder() {}

        /**
         * Adds a sequence of states.
         *
         * @param nanos the times in nanoseconds; not copied
         * @param states as many states; not copied
         * @throws IllegalArgumentException if the lengths differ
         */
        public Builder lane(long[] nanos, String[] states) {
            return lane(new Lane(MetricsData.ofStrings(states).indexedBy(MetricsData.ofNanos(nanos)), null));
        }

        /**
         * Adds a sequence of states under a name, which the legend shows.
         *
         * @param nanos the times in nanoseconds; not copied
         * @param states as many states; not copied
         * @throws IllegalArgumentException if the lengths differ
         */
        public Builder lane(String name, long[] nanos, String[] states) {
            legend.add(name);
            return lane(nanos, states);
        }

        /** Adds a sequence with all its parts. */
        public Builder lane(Lane lane) {
            lanes.add(lane);
            return this;
        }

        /** All possible states, including those that never occur. */
        public Builder statesSet(String... states) {
            statesSet = List.of(states);
            return this;
        }

        /** The states that fail. */
        public Builder failureStates(String... states) {
            failureStates = List.of(states);
            return this;
        }

        /** The metric's values. */
        public StatesOverTime build() {
            return new StatesOverTime(lanes, statesSet, failureStates, legend, null);
        }
    }
}
