package dev.metricsbuild.run;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.platform.batch.JobSource;
import dev.metricsbuild.platform.batch.MetricRow;
import dev.metricsbuild.run.generated.PerJobNeed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of one job what methods need. */
final class NeedReader {
    private final JobSource job;

    NeedReader(JobSource job) {
        this.job = job;
    }

    Reading read(PerJobNeed<?> need) {
        Optional<Reading> found = switch (need.source()) {
            case SCALAR -> job.row(need.name()).map(NeedReader::scalar);
            case METRIC -> job.metric(need.name()).map(metric -> metric(metric, need.type()));
            case DATA -> job.data(need.name()).map(data -> data(data, need.type()));
        };
        return found.orElseGet(() -> absent(need));
    }

    private Reading absent(PerJobNeed<?> need) {
        boolean none = job.metricNames().isEmpty()
                && (need.source() != PerJobNeed.Source.DATA || job.dataNames().isEmpty());
        return none ? new Reading.NoMetrics() : new Reading.Lacking();
    }

    private static Reading scalar(MetricRow row) {
        Double value = row.scalar();
        return value == null ? new Reading.Unfit("it is no scalar there") : new Reading.Found(value);
    }

    private static Reading metric(Metric metric, Class<?> type) {
        MetricValues values = metric.values();
        if (type == String.class && values instanceof Text text) {
            return new Reading.Found(text.text());
        }
        return type.isInstance(values)
                ? new Reading.Found(values)
                : new Reading.Unfit("it is a " + words(values.type()) + " there");
    }

    private static Reading data(MetricsData data, Class<?> type) {
        if (type == MetricsData.class) {
            return new Reading.Found(data);
        }
        if (!(data.content() instanceof Series series)) {
            return new Reading.Unfit("it is no single series there");
        }
        Object value = series(series, type);
        return value == null
                ? new Reading.Unfit("it is a series of " + words(series.type()) + " there")
                : new Reading.Found(value);
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
