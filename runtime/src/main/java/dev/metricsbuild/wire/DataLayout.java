package dev.metricsbuild.wire;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.io.IOException;
import java.util.Map;

/** The layout of {@code MetricsData}. */
final class DataLayout {
    private DataLayout() {}

    static void write(MetricsData data, WireSink sink) throws IOException {
        MetricsData index = data.indexOrNull();
        sink.id(Fields.MetricsData.METRICS_DATA_ID, Ids.of(data));
        sink.number(Fields.MetricsData.DATA_TYPE, Codes.of(data));
        sink.implicitString(Fields.MetricsData.NAME, data.name());
        sink.implicitString(Fields.MetricsData.UNIT, data.unit());
        if (data.content() instanceof DataContent.Grouped grouped) {
            sink.bool(Fields.MetricsData.IS_PER_CATEGORY, true);
            for (String category : grouped.categories().keySet()) {
                sink.string(Fields.MetricsData.CATEGORY_NAMES, category);
            }
        }
        if (index != null) {
            sink.bool(Fields.MetricsData.IS_INDEXED, true);
            sink.id(Fields.MetricsData.INDEX_DATA_ID, Ids.of(index));
            sink.number(Fields.MetricsData.INDEX_DATA_TYPE, Codes.of(index));
        }
        writeContent(data.content(), sink);
    }

    private static void writeContent(DataContent content, WireSink sink) throws IOException {
        if (content instanceof Series series) {
            sink.begin(Fields.MetricsData.SERIES);
            writeSeries(series, sink);
            sink.end();
        } else if (content instanceof DataContent.Grouped grouped) {
            sink.begin(Fields.MetricsData.SERIES_PER_CATEGORY);
            for (Map.Entry<String, Series> category : grouped.categories().entrySet()) {
                sink.begin(1);
                sink.string(Fields.Pair.FIRST, category.getKey());
                sink.begin(Fields.Pair.SECOND);
                writeSeries(category.getValue(), sink);
                sink.end();
                sink.end();
            }
            sink.end();
        } else if (content instanceof DataContent.ExternalFile file) {
            sink.begin(Fields.MetricsData.EXTERNAL_FILE);
            sink.implicitString(1, file.path());
            sink.end();
        }
    }

    private static void writeSeries(Series series, WireSink sink) throws IOException {
        sink.begin(Codes.of(series.type()));
        if (series instanceof DoubleSeries doubles) {
            sink.series(doubles);
        } else if (series instanceof TimestampSeries timestamps) {
            sink.series(timestamps);
        } else if (series instanceof UuidSeries uuids) {
            sink.series(uuids);
        } else if (series instanceof StringSeries strings) {
            sink.series(strings);
        } else if (series instanceof StatusSeries statuses) {
            sink.series(statuses);
        }
        sink.end();
    }
}
