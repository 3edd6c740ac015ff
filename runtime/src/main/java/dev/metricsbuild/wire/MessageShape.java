package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Tells a message from bytes that only stand in its place, such as a page of HTML, a compressed body or one that was cut
 * short, without decoding its values.
 */
public final class MessageShape {
    private static final Set<Integer> VALUES = Set.of(Fields.Metric.METRIC_VALUES);
    private static final Set<Integer> CONTENTS =
            Set.of(Fields.MetricsData.SERIES, Fields.MetricsData.SERIES_PER_CATEGORY, Fields.MetricsData.EXTERNAL_FILE);

    private MessageShape() {}

    /**
     * Makes sure that the bytes have the fields of a metric.
     *
     * @throws IOException if they have not
     */
    public static void requireMetric(byte[] bytes) throws IOException {
        require(bytes, Fields.Metric.TYPES, Fields.Metric.METRIC_ID, VALUES, "metric");
    }

    /**
     * Makes sure that the bytes have the fields of a metric's data.
     *
     * @throws IOException if they have not
     */
    public static void requireData(byte[] bytes) throws IOException {
        require(bytes, Fields.MetricsData.TYPES, Fields.MetricsData.METRICS_DATA_ID, CONTENTS, "data");
    }

    private static void require(byte[] bytes, FieldTypes types, int idField, Set<Integer> contents, String what)
            throws IOException {
        boolean hasId = false;
        boolean hasContent = false;
        try {
            WireSource in = new WireSource(ByteBuffer.wrap(bytes), new Span(0, bytes.length));
            for (int field = in.next(types); field != 0; field = in.next(types)) {
                hasId |= field == idField;
                hasContent |= contents.contains(field);
                in.skip();
            }
        } catch (IOException e) {
            throw new MetricsFormatException("the answer is not a " + what + " message: " + e.getMessage(), e);
        }
        if (!hasId || !hasContent) {
            throw new MetricsFormatException("the answer is not a whole " + what + " message");
        }
    }
}
