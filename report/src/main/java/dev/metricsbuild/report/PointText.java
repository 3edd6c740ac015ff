package dev.metricsbuild.report;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.math.BigDecimal;

/** Points of series as texts, with all their digits; not escaped. */
final class PointText {
    private PointText() {}

    /** The point at a position: numbers as Java writes them, times in seconds. */
    static String of(Series series, int position) {
        if (series instanceof DoubleSeries doubles) {
            return String.valueOf(doubles.at(position));
        }
        if (series instanceof TimestampSeries times) {
            return BigDecimal.valueOf(times.nanosAt(position), 9)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (series instanceof StringSeries texts) {
            return texts.at(position);
        }
        if (series instanceof UuidSeries uuids) {
            return uuids.at(position).toString();
        }
        return ((StatusSeries) series).at(position).name();
    }
}
