package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.SummaryIndex;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.metric.Thresholds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code MetricValues}: each kind of metric. */
final class ValuesDecoder {
    private static final FieldTypes KINDS = FieldTypes.of("dddddddddddd");

    private final WireSource in;
    private final DataResolver resolver;
    private int kind;
    private @Nullable KindFields read;
    private Object what = "a metric";

    ValuesDecoder(WireSource in, DataResolver resolver) {
        this.in = in;
        this.resolver = resolver;
    }

    /** Reads the field that holds the values; parts of one kind merge, another kind replaces it. */
    void read() throws IOException {
        int outer = in.enter();
        for (int field = in.next(KINDS); field != 0; field = in.next(KINDS)) {
            KindFields fields = field == kind && read != null ? read : KindFields.ofKind(field);
            kind = field;
            read = fields;
            int within = in.enter();
            fields.read(in);
            in.leave(within);
        }
        in.leave(outer);
    }

    /** What has been read. */
    MetricValues values(Object metric) throws IOException {
        what = metric;
        KindFields fields = read;
        if (fields == null) {
            throw new MetricsFormatException(metric + " has no values.");
        }
        return switch (kind) {
            case 1 -> summary(fields);
            case 2 -> overTime(fields);
            case 3 -> linePlot(fields);
            case 4 -> barChart(fields);
            case 5 -> states(fields);
            case 6 -> histogram(fields);
            case 7 -> scalar(fields);
            case 8 -> plotly(fields);
            case 9 -> new Image(data(fields, 1), null);
            case 10 -> batchwise(fields);
            case 11 -> Text.of(text(fields, 1));
            default -> new ImageList(all(fields, 1), null);
        };
    }

    private MetricsData data(KindFields fields, int field) throws IOException {
        FileId id = fields.last(field, FileId.class);
        return resolver.data(id == null ? FileId.UNSET : id, what);
    }

    private static String text(KindFields fields, int field) {
        String text = fields.last(field, String.class);
        return text == null ? "" : text;
    }

    private List<MetricsData> all(KindFields fields, int field) throws IOException {
        List<MetricsData> found = new ArrayList<>(1);
        for (FileId id : fields.all(field, FileId.class)) {
            found.add(resolver.data(id, what));
        }
        return found;
    }

    private DoubleSummary summary(KindFields fields) throws IOException {
        return new DoubleSummary(
                data(fields, 1), data(fields, 2), summaryIndex(fields), fields.last(7, Thresholds.class), null);
    }

    private @Nullable SummaryIndex summaryIndex(KindFields fields) throws IOException {
        return switch (fields.lastField()) {
            case 3 -> new SummaryIndex.OfPosition(required(fields.last(3, Integer.class)));
            case 4 -> new SummaryIndex.OfTimestamp(required(fields.last(4, Long.class)));
            case 5 ->
                new SummaryIndex.OfUuid(required(fields.last(5, FileId.class)).uuid(what));
            case 6 -> new SummaryIndex.OfString(text(fields, 6));
            default -> null;
        };
    }

    private DoubleOverTime overTime(KindFields fields) throws IOException {
        List<MetricsData> values = all(fields, 1);
        List<MetricsData> statuses = all(fields, 2);
        List<Thresholds> thresholds = fields.all(3, Thresholds.class);
        requireSame("lines", values.size(), statuses.size(), thresholds.size());
        List<DoubleOverTime.Line> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            lines.add(new DoubleOverTime.Line(values.get(i), statuses.get(i), thresholds.get(i)));
        }
        return new DoubleOverTime(
                lines,
                fields.last(4, Long.class),
                fields.last(5, Long.class),
                fields.last(6, String.class),
                fields.all(7, String.class),
                null);
    }

    private LinePlot linePlot(KindFields fields) throws IOException {
        List<MetricsData> x = all(fields, 1);
        List<MetricsData> y = all(fields, 2);
        List<MetricsData> statuses = all(fields, 3);
        requireSame("lines", x.size(), y.size(), statuses.size());
        List<LinePlot.Line> lines = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            lines.add(new LinePlot.Line(x.get(i), y.get(i), statuses.get(i)));
        }
        return new LinePlot(
                lines, fields.last(4, String.class), fields.last(5, String.class), fields.all(6, String.class), null);
    }

    private BarChart barChart(KindFields fields) throws IOException {
        List<MetricsData> values = all(fields, 1);
        List<MetricsData> statuses = all(fields, 2);
        requireSame("sets of bars", values.size(), statuses.size());
        List<BarChart.Bars> bars = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            bars.add(new BarChart.Bars(values.get(i), statuses.get(i)));
        }
        return new BarChart(
                bars,
                fields.all(3, String.class),
                fields.last(4, String.class),
                fields.last(5, String.class),
                fields.last(6, Boolean.class),
                null);
    }

    private BatchwiseBarChart batchwise(KindFields fields) throws IOException {
        List<MetricsData> times = all(fields, 1);
        List<MetricsData> values = all(fields, 2);
        List<MetricsData> statuses = all(fields, 3);
        List<String> categories = fields.all(4, String.class);
        requireSame("categories", times.size(), values.size(), statuses.size(), categories.size());
        List<BatchwiseBarChart.Bars> bars = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            bars.add(new BatchwiseBarChart.Bars(categories.get(i), times.get(i), values.get(i), statuses.get(i)));
        }
        FileId project = fields.last(9, FileId.class);
        return new BatchwiseBarChart(
                bars,
                fields.all(5, String.class),
                fields.last(6, String.class),
                fields.last(7, String.class),
                fields.last(8, Boolean.class),
                project == null ? null : project.uuid("the project of " + what),
                null);
    }

    private StatesOverTime states(KindFields fields) throws IOException {
        List<MetricsData> states = all(fields, 1);
        List<MetricsData> statuses = all(fields, 2);
        requireSame("sequences of states", states.size(), statuses.size());
        List<StatesOverTime.Lane> lanes = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            lanes.add(new StatesOverTime.Lane(states.get(i), statuses.get(i)));
        }
        return new StatesOverTime(
                lanes, fields.all(3, String.class), fields.all(4, String.class), fields.all(5, String.class), null);
    }

    private Histogram histogram(KindFields fields) throws IOException {
        return new Histogram(
                data(fields, 1),
                data(fields, 2),
                fields.all(3, Bucket.class),
                orZero(fields.last(4, Double.class)),
                orZero(fields.last(5, Double.class)),
                fields.last(6, String.class),
                null);
    }

    private Scalar scalar(KindFields fields) throws IOException {
        return new Scalar(
                required(fields.last(1, Double.class)),
                fields.last(2, Thresholds.class),
                fields.last(3, String.class),
                null);
    }

    @SuppressWarnings("unchecked") // StructDecoder makes nothing else.
    private Plotly plotly(KindFields fields) throws IOException {
        Map<String, @Nullable Object> figure = (Map<String, @Nullable Object>) required(fields.last(1, Map.class));
        try {
            return Plotly.of(figure);
        } catch (IllegalArgumentException e) {
            throw new MetricsFormatException(what + ": " + e.getMessage(), e);
        }
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private <T> T required(@Nullable T value) throws MetricsFormatException {
        if (value == null) {
            throw new MetricsFormatException(what + " has no value.");
        }
        return value;
    }

    private void requireSame(String parts, int... counts) throws MetricsFormatException {
        for (int count : counts) {
            if (count != counts[0]) {
                throw new MetricsFormatException(what + " does not have as many values as statuses for its " + parts
                        + ": " + Arrays.toString(counts));
            }
        }
    }
}
