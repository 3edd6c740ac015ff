package dev.metricsbuild.examples.drone;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.metricsbuild.annotations.Timestamp;
import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.model.Vector;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The topics of a recorded flight, a message of each for every step. Metres and metres a second. */
@SuppressWarnings("ArrayRecordComponent") // What columns are.
record RecordedFlight(Odometry odometry, Setpoint setpoint, State state) {
    /** Takes topics of one flight. */
    RecordedFlight {
        if (!Arrays.equals(odometry.nanos, setpoint.nanos) || !Arrays.equals(odometry.nanos, state.nanos)) {
            throw new IllegalArgumentException("The topics do not have the same times: " + odometry.nanos.length
                    + " messages of odometry, " + setpoint.nanos.length + " setpoints, " + state.nanos.length
                    + " states. Was the recording cut, or is it of several flights?");
        }
    }

    /** Messages of {@code nav_msgs/msg/Odometry}, as far as they matter. */
    record Odometry(
            @Timestamp @JsonProperty("header.stamp") long[] nanos,
            @JsonProperty("pose.pose.position.x") double[] x,
            @JsonProperty("pose.pose.position.y") double[] y,
            @JsonProperty("pose.pose.position.z") double[] z,
            @JsonProperty("twist.twist.linear.x") double[] velocityX,
            @JsonProperty("twist.twist.linear.y") double[] velocityY,
            @JsonProperty("twist.twist.linear.z") double[] velocityZ) {}

    /** Messages of {@code geometry_msgs/msg/PoseStamped}. */
    record Setpoint(
            @Timestamp @JsonProperty("header.stamp") long[] nanos,
            @JsonProperty("pose.position.x") double[] x,
            @JsonProperty("pose.position.y") double[] y,
            @JsonProperty("pose.position.z") double[] z) {}

    /** Messages of {@code drone_msgs/msg/FlightState}; thrust in newtons, charge in joules. */
    record State(
            @Timestamp @JsonProperty("header.stamp") long[] nanos, int[] phase, double[] thrust, double[] charge) {}

    Stream<Step> steps() {
        return IntStream.range(0, odometry.nanos.length).mapToObj(this::step);
    }

    private Step step(int i) {
        return new Step(
                odometry.nanos[i],
                Phase.of(state.phase[i]),
                new Vector(odometry.x[i], odometry.y[i], odometry.z[i]),
                new Vector(odometry.velocityX[i], odometry.velocityY[i], odometry.velocityZ[i]),
                new Vector(setpoint.x[i], setpoint.y[i], setpoint.z[i]),
                state.thrust[i],
                state.charge[i]);
    }
}
