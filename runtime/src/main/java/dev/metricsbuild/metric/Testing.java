package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Derives the statuses of points from bounds and failure states, and the status of a metric from its points. */
final class Testing {
    /** From the status that wins to the one that loses. */
    private static final List<MetricStatus> WORST_FIRST = List.of(
            MetricStatus.FAIL_BLOCK,
            MetricStatus.FAIL_WARN,
            MetricStatus.PASSED,
            MetricStatus.RAW,
            MetricStatus.NOT_APPLICABLE);

    private Testing() {}

    /** The statuses that the values carry themselves, else those that follow from the specification's thresholds. */
    static MetricsData statuses(MetricsData values, @Nullable MetricsData own, MetricSpec spec) {
        return statuses(values, own, spec.thresholds(), spec.status());
    }

    /** The statuses that the values carry themselves, else those that follow from the thresholds. */
    static MetricsData statuses(
            MetricsData values, @Nullable MetricsData own, Thresholds thresholds, MetricStatus untested) {
        if (own != null) {
            return own;
        }
        return derive(values, series -> {
            if (thresholds.isEmpty() || !(series instanceof DoubleSeries doubles)) {
                return StatusSeries.filled(untested, series.size());
            }
            return thresholds.statusesOf(doubles.array());
        });
    }

    /** The statuses that the states carry themselves, else those that follow from the failure states. */
    static MetricsData statuses(
            MetricsData states, @Nullable MetricsData own, Collection<String> failureStates, MetricStatus untested) {
        if (own != null) {
            return own;
        }
        Set<String> failing = new HashSet<>(failureStates);
        return derive(states, series -> {
            if (failing.isEmpty() || !(series instanceof StringSeries strings)) {
                return StatusSeries.filled(untested, series.size());
            }
            return statusesOf(strings, failing);
        });
    }

    private static StatusSeries statusesOf(StringSeries states, Set<String> failing) {
        byte[] codes = new byte[states.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] =
                    StatusSeries.code(failing.contains(states.at(i)) ? MetricStatus.FAIL_BLOCK : MetricStatus.PASSED);
        }
        return StatusSeries.ofCodes(codes);
    }

    private static MetricsData derive(MetricsData values, UnaryOperator<Series> test) {
        if (values.content() instanceof DataContent.ExternalFile) {
            throw new IllegalArgumentException("An external file has no points to show: " + values);
        }
        MetricsData statuses = MetricsData.of(values.content().mapSeries(test));
        MetricsData index = values.indexOrNull();
        return index == null ? statuses : statuses.indexedBy(index);
    }

    /** The worst status of all points; NOT_APPLICABLE where there is none. */
    static <L> MetricStatus worst(List<L> lines, Function<L, @Nullable MetricsData> statuses) {
        int seen = 0;
        for (L line : lines) {
            MetricsData data = statuses.apply(line);
            if (data != null) {
                seen |= seen(data.content());
            }
        }
        return worst(seen);
    }

    private static int seen(DataContent content) {
        if (content instanceof Series series) {
            return seen(series);
        }
        int seen = 0;
        if (content instanceof DataContent.Grouped grouped) {
            for (Series series : grouped.categories().values()) {
                seen |= seen(series);
            }
        }
        return seen;
    }

    private static int seen(Series series) {
        int seen = 0;
        if (series instanceof StatusSeries statuses) {
            for (byte code : statuses.codeArray()) {
                seen |= 1 << code;
            }
        }
        return seen;
    }

    /** The worst of a set of statuses, given as a bit for each status' code. */
    static MetricStatus worst(int seen) {
        for (MetricStatus status : WORST_FIRST) {
            if ((seen & 1 << StatusSeries.code(status)) != 0) {
                return status;
            }
        }
        return MetricStatus.NOT_APPLICABLE;
    }
}
