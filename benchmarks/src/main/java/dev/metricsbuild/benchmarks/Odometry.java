package dev.metricsbuild.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.metricsbuild.annotations.Timestamp;

/** Messages of odometry as records that hold some of their fields. */
final class Odometry {
    private Odometry() {}

    /** A message without structs. */
    record Flat(
            @Timestamp @JsonProperty("header.stamp") long nanos,
            @JsonProperty("pose.pose.position.x") double x,
            @JsonProperty("pose.pose.position.y") double y,
            @JsonProperty("pose.pose.position.z") double z,
            @JsonProperty("twist.twist.linear.x") double velocityX,
            @JsonProperty("twist.twist.linear.y") double velocityY,
            @JsonProperty("twist.twist.linear.z") double velocityZ) {}

    /** All messages, by fields. */
    @SuppressWarnings("ArrayRecordComponent") // What columns are.
    record Columns(
            long[] nanos,
            double[] x,
            double[] y,
            double[] z,
            double[] velocityX,
            double[] velocityY,
            double[] velocityZ) {}

    /** A message as it is nested. */
    record Nested(Header header, Posed pose, Moved twist) {}

    record Header(@Timestamp long stamp) {}

    record Posed(Pose pose) {}

    record Pose(Vector position) {}

    record Moved(Twist twist) {}

    record Twist(Vector linear) {}

    record Vector(double x, double y, double z) {}
}
