package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.Histogram;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of a histogram by bucket and status, so that the page needs none of the values. A value belongs to
 * the first bucket with lower ≤ value &lt; upper; the last bucket has its upper bound too.
 */
final class HistogramCounts {
    private static final int CODES = 6;

    private HistogramCounts() {}

    static void write(Histogram histogram, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("buckets");
        for (Bucket bucket : histogram.buckets()) {
            json.writeStartArray();
            json.writeNumber(bucket.lower());
            json.writeNumber(bucket.upper());
            json.writeEndArray();
        }
        json.writeEndArray();
        Map<String, Series> statuses =
                histogram.statuses() == null ? Map.of() : ValuesWriter.categories(histogram.statuses());
        json.writeArrayFieldStart("counts");
        for (Map.Entry<String, Series> category :
                ValuesWriter.categories(histogram.values()).entrySet()) {
            if (category.getValue() instanceof DoubleSeries doubles) {
                category(category.getKey(), doubles, statuses.get(category.getKey()), histogram.buckets(), json);
            }
        }
        json.writeEndArray();
    }

    private static void category(
            String name, DoubleSeries values, @Nullable Series statuses, List<Bucket> buckets, JsonGenerator json)
            throws IOException {
        int[][] counts = new int[CODES][buckets.size()];
        int outside = 0;
        for (int i = 0; i < values.size(); i++) {
            int bucket = bucketOf(values.at(i), buckets);
            if (bucket < 0) {
                outside++;
            } else {
                counts[code(statuses, i)][bucket]++;
            }
        }
        json.writeStartObject();
        json.writeStringField("category", name);
        json.writeNumberField("size", values.size());
        json.writeNumberField("outside", outside);
        json.writeArrayFieldStart("byStatus");
        for (int[] ofStatus : counts) {
            json.writeArray(ofStatus, 0, ofStatus.length);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static int code(@Nullable Series statuses, int position) {
        return statuses instanceof StatusSeries of && position < of.size() ? of.codeArray()[position] : 0;
    }

    private static int bucketOf(double value, List<Bucket> buckets) {
        int last = buckets.size() - 1;
        for (int i = 0; i <= last; i++) {
            Bucket bucket = buckets.get(i);
            if (value >= bucket.lower() && (value < bucket.upper() || (i == last && value == bucket.upper()))) {
                return i;
            }
        }
        return -1;
    }
}
