package dev.metricsbuild.engine;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.source.batch.JobSource;
import dev.metricsbuild.source.batch.MetricRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what methods ask of one job. */
final class MetricLookup {
    private final JobSource job;

    MetricLookup(JobSource job) {
        this.job = job;
    }

    LookupResult read(PerJobKey<?> key) {
        Optional<LookupResult> found = switch (key.source()) {
            case SCALAR -> job.row(key.name()).map(MetricLookup::scalar);
            case METRIC -> job.metric(key.name()).map(metric -> metric(metric, key.type()));
            case DATA -> job.data(key.name()).map(data -> data(data, key.type()));
        };
        return found.orElseGet(() -> absent(key));
    }

    private LookupResult absent(PerJobKey<?> key) {
        boolean none = job.metricNames().isEmpty()
                && (key.source() != PerJobKey.Source.DATA || job.dataNames().isEmpty());
        return none ? new LookupResult.NoMetrics() : new LookupResult.Lacking();
    }

    private static LookupResult scalar(MetricRow row) {
        Double value = row.scalar();
        return value == null ? new LookupResult.Unfit("it is not a scalar there") : new LookupResult.Found(value);
    }

    private static LookupResult metric(Metric metric, Class<?> type) {
        MetricValues values = metric.values();
        if (type == String.class && values instanceof Text text) {
            return new LookupResult.Found(text.text());
        }
        return type.isInstance(values)
                ? new LookupResult.Found(values)
                : new LookupResult.Unfit("it is a " + words(values.type()) + " there");
    }

    private static LookupResult data(MetricsData data, Class<?> type) {
        if (type == MetricsData.class) {
            return new LookupResult.Found(data);
        }
        if (!(data.content() instanceof Series series)) {
            return new LookupResult.Unfit("it is not a single series there");
        }
        Object value = series(series, type);
        return value == null
                ? new LookupResult.Unfit("it is a series of " + words(series.type()) + " there")
                : new LookupResult.Found(value);
    }

    private static @Nullable Object series(Series series, Class<?> type) {
        if (type == double[].class) {
            return series instanceof DoubleSeries doubles ? doubles.array() : null;
        }
        if (type == List.class) {
            return series instanceof StringSeries strings ? strings.asList() : null;
        }
        return type.isInstance(series) ? series : null;
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
