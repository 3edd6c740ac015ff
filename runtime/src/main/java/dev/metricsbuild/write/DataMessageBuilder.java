package dev.metricsbuild.write;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.metric.DataSpec;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Builds the message of data without a metric of its own. */
public final class DataMessageBuilder {
    private final DataSpec spec;
    private @Nullable MetricsData values;

    private DataMessageBuilder(DataSpec spec) {
        this.spec = spec;
    }

    /** Starts with what an annotation says. */
    public static DataMessageBuilder of(DataSpec spec) {
        return new DataMessageBuilder(spec);
    }

    /** The numbers; the array is not copied. */
    public DataMessageBuilder values(double... numbers) {
        return values(MetricsData.ofDoubles(numbers));
    }

    /** The texts; the array is not copied. */
    public DataMessageBuilder values(String... texts) {
        return values(MetricsData.ofStrings(texts));
    }

    /** The texts. */
    public DataMessageBuilder values(Collection<String> texts) {
        return values(MetricsData.ofStrings(texts));
    }

    /** The values of one series. */
    public DataMessageBuilder values(Series series) {
        return values(MetricsData.of(series));
    }

    /** The values, indexed or grouped or neither. */
    public DataMessageBuilder values(MetricsData data) {
        values = data;
        return this;
    }

    /**
     * The message of the data.
     *
     * @throws IllegalStateException if no values have been given, or the platform would reject them; the message names
     *     every violation
     */
    public MetricsMessage build() {
        MetricsData data = values;
        if (data == null) {
            throw new IllegalStateException(
                    "\"" + spec.name() + "\" has been given no values; call values(...) first.");
        }
        return MetricsMessage.of(MetricsMessage.newWriter().addData(spec, data));
    }
}
