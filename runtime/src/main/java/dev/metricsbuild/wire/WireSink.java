package dev.metricsbuild.wire;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of messages in their order. Methods named after a type write a field that has presence, or stands in a
 * oneof; those that begin with {@code implicit} leave out the default, as proto3 does.
 */
interface WireSink {
    /** Begins a nested message, which the matching {@link #end} ends. */
    void begin(int field) throws IOException;

    void end() throws IOException;

    void string(int field, String value) throws IOException;

    void number(int field, int value) throws IOException;

    void bool(int field, boolean value) throws IOException;

    void float64(int field, double value) throws IOException;

    void float32(int field, float value) throws IOException;

    /** A {@code resim.proto.UUID}. */
    void uuid(int field, UUID value) throws IOException;

    /** A message that wraps a UUID in its field 1: the id of a data, a metric, a job, an event. */
    void id(int field, UUID value) throws IOException;

    /** A {@code google.protobuf.Timestamp}. */
    void timestamp(int field, long nanos) throws IOException;

    /** The field {@code series = 1} of a series message. */
    void series(DoubleSeries series) throws IOException;

    void series(TimestampSeries series) throws IOException;

    void series(UuidSeries series) throws IOException;

    void series(StringSeries series) throws IOException;

    void series(StatusSeries series) throws IOException;

    /** The field {@code values = 1} of a list of numbers in a Struct; NaN and infinity become null. */
    void jsonNumbers(double[] values) throws IOException;

    default void implicitString(int field, String value) throws IOException {
        if (!value.isEmpty()) {
            string(field, value);
        }
    }

    default void implicitNumber(int field, int value) throws IOException {
        if (value != 0) {
            number(field, value);
        }
    }

    default void implicitBool(int field, boolean value) throws IOException {
        if (value) {
            bool(field, true);
        }
    }

    default void optionalString(int field, @Nullable String value) throws IOException {
        if (value != null) {
            string(field, value);
        }
    }

    default void optionalBool(int field, @Nullable Boolean value) throws IOException {
        if (value != null) {
            bool(field, value);
        }
    }

    default void optionalTimestamp(int field, @Nullable Long nanos) throws IOException {
        if (nanos != null) {
            timestamp(field, nanos);
        }
    }
}
