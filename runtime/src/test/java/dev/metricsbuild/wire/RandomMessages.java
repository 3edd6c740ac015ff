package dev.metricsbuild.wire;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.UuidSeries;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.SummaryIndex;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.write.MetricsWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Messages with everything in them, that follow from a seed. */
public final class RandomMessages {
    private static final String[] TEXTS = {"", "a", "FALL", "m/s²", "°C", "日本", "\uD83D\uDE81", "x".repeat(200)};

    private final Random random;

    private RandomMessages(long seed) {
        random = new Random(seed);
    }

    /** A message that follows from the seed. */
    public static JobMetrics message(long seed) {
        return new RandomMessages(seed).message();
    }

    private JobMetrics message() {
        MetricsWriter writer = new MetricsWriter(uuid(), (job, kind, name) -> uuid());
        List<MetricType> types = List.of(MetricType.values());
        int metrics = random.nextInt(12);
        for (int i = 0; i < metrics; i++) {
            writer.add(spec("metric " + i), values(types.get(random.nextInt(types.size()))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            writer.addData(DataSpec.of("data " + i, text()), data());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            writer.add(Event.at("event " + i, random.nextLong() >>> 1)
                    .description(text())
                    .tags(text(), text())
                    .importance(MetricImportance.HIGH)
                    .metric("own", random.nextGaussian())
                    .metric("note", Text.of(text()))
                    .build());
        }
        return writer.build();
    }

    private MetricSpec spec(String name) {
        MetricSpec.Builder spec = MetricSpec.builder(name)
                .description(text())
                .unit(text())
                .importance(random.nextBoolean() ? MetricImportance.ZERO : MetricImportance.CRITICAL)
                .shouldDisplay(random.nextBoolean())
                .status(random.nextBoolean() ? MetricStatus.RAW : MetricStatus.NOT_APPLICABLE)
                .xAxisName(text())
                .yAxisName(text())
                .failureStates("FALL");
        if (random.nextBoolean()) {
            spec.failsAbove(1).failsBelow(0).warnsAbove(0.5).tag("key", "value").order(random.nextFloat());
        }
        return random.nextBoolean() ? spec.legend("one", "two").build() : spec.build();
    }

    private MetricValues values(MetricType type) {
        int size = random.nextInt(6);
        return switch (type) {
            case SCALAR -> Scalar.of(random.nextGaussian());
            case DOUBLE_SUMMARY -> DoubleSummary.of(indexed(size), summaryIndex());
            case DOUBLE_OVER_TIME ->
                DoubleOverTime.builder()
                        .line(doubles(size).indexedBy(times(size)))
                        .line(doubles(size).indexedBy(times(size)))
                        .startNanos(random.nextLong())
                        .build();
            case LINE_PLOT ->
                LinePlot.builder()
                        .line(
                                "l",
                                doubles(size).doubles().array(),
                                doubles(size).doubles().array())
                        .build();
            case BAR_CHART ->
                BarChart.builder()
                        .bars(doubles(size).series().isEmpty() ? Map.of() : Map.of(text(), random.nextDouble()))
                        .stackBars(random.nextBoolean())
                        .build();
            case BATCHWISE_BAR_CHART ->
                BatchwiseBarChart.builder(uuid())
                        .bars(
                                "PASSED",
                                "#7CA0FB",
                                uuids(size),
                                nanos(size),
                                doubles(size).doubles().array())
                        .build();
            case STATES_OVER_TIME -> StatesOverTime.of(nanos(size), strings(size));
            case HISTOGRAM -> Histogram.of(doubles(size), Buckets.uniform(-1, 1, 1 + size));
            case PLOTLY -> Plotly.of(figure());
            case IMAGE -> Image.of(text());
            case IMAGE_LIST -> ImageList.of("a.png", "b.png");
            case TEXT -> Text.of(text());
        };
    }

    private Map<String, Object> figure() {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("y", new double[] {1, Double.NaN, random.nextDouble(), Double.NEGATIVE_INFINITY});
        figure.put(text(), Arrays.asList(1, null, "t", true, Map.of("deep", List.of(List.of(random.nextInt())))));
        return figure;
    }

    private SummaryIndex summaryIndex() {
        return switch (random.nextInt(4)) {
            case 0 -> new SummaryIndex.OfPosition(random.nextInt(1000));
            case 1 -> new SummaryIndex.OfTimestamp(random.nextLong());
            case 2 -> new SummaryIndex.OfUuid(uuid());
            default -> new SummaryIndex.OfString(text());
        };
    }

    private MetricsData data() {
        int size = random.nextInt(20);
        MetricsData data = switch (random.nextInt(5)) {
            case 0 -> doubles(size);
            case 1 -> times(size);
            case 2 -> uuids(size);
            case 3 -> MetricsData.ofStrings(strings(size));
            default -> MetricsData.of(StatusSeries.filled(MetricStatus.FAIL_WARN, size));
        };
        String[] categories = strings(size);
        return size > 0 && random.nextBoolean() ? data.groupBy(categories) : data;
    }

    private MetricsData indexed(int size) {
        return doubles(size).indexedBy(random.nextBoolean() ? times(size) : MetricsData.ofStrings(strings(size)));
    }

    private MetricsData doubles(int size) {
        return MetricsData.ofDoubles(random.doubles(size, -2, 2).toArray());
    }

    private MetricsData times(int size) {
        return MetricsData.ofNanos(nanos(size));
    }

    private long[] nanos(int size) {
        return random.longs(size)
                .map(time -> random.nextInt(4) == 0 ? time % 3 * 1_000_000_000L : time >> random.nextInt(64))
                .toArray();
    }

    private MetricsData uuids(int size) {
        UUID[] uuids = new UUID[size];
        Arrays.setAll(uuids, i -> uuid());
        return MetricsData.of(UuidSeries.of(uuids));
    }

    private String[] strings(int size) {
        String[] strings = new String[size];
        Arrays.setAll(strings, i -> text());
        return strings;
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
