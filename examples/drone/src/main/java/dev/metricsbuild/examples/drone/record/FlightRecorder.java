package dev.metricsbuild.examples.drone.record;

import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.model.Vector;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records the steps of a flight as messages of ROS 2; times are those since the start. */
public final class FlightRecorder implements Closeable {
    private static final String WORLD = "map";
    private static final String DRONE = "base_link";

    /** Of so many steps one tells viewers about the battery. */
    private static final int STEPS_OF_BATTERY = 50;

    private static final int DISCHARGING = 2;
    private static final int HEALTH_UNKNOWN = 0;
    private static final int LITHIUM_POLYMER = 3;

    private final RecordingWriter recording;
    private final CdrWriter cdr = new CdrWriter();
    private double fullCharge = Double.NaN;
    private long steps;

    /** Begins a recording. */
    public FlightRecorder(Path file) throws IOException {
        recording = new RecordingWriter(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Records a step. */
    public void record(Step step) throws IOException {
        if (steps == 0) {
            for (Topic topic : Topic.values()) {
                recording.channel(topic);
            }
            fullCharge = step.charge();
        }
        recording.message(Topic.ODOMETRY, step.nanos(), odometry(step));
        recording.message(Topic.SETPOINT, step.nanos(), setpoint(step));
        recording.message(Topic.STATE, step.nanos(), state(step));
        if (steps % STEPS_OF_BATTERY == 0) {
            recording.message(Topic.BATTERY, step.nanos(), battery(step));
        }
        steps++;
    }

    /** The drone does not turn, so that its own axes are those of the world, in which its velocity is given. */
    private byte[] odometry(Step step) {
        return cdr.begin(step.nanos(), WORLD)
                .text(DRONE)
                .pose(step.position())
                .unknownCovariance()
                .vector(step.velocity())
                .vector(Vector.ZERO)
                .unknownCovariance()
                .message();
    }

    private byte[] setpoint(Step step) {
        return cdr.begin(step.nanos(), WORLD).pose(step.target()).message();
    }

    private byte[] state(Step step) {
        return cdr.begin(step.nanos(), DRONE)
                .uint8(step.phase().code())
                .float64(step.thrust())
                .float64(step.charge())
                .message();
    }

    /** What is not measured is NaN, as the type has it. */
    private byte[] battery(Step step) {
        cdr.begin(step.nanos(), DRONE);
        for (int unmeasured = 0; unmeasured < 6; unmeasured++) {
            cdr.float32(Double.NaN);
        }
        return cdr.float32(step.charge() / fullCharge)
                .uint8(DISCHARGING)
                .uint8(HEALTH_UNKNOWN)
                .uint8(LITHIUM_POLYMER)
                .uint8(1)
                .emptySequence()
                .emptySequence()
                .text("")
                .text("")
                .message();
    }

    @Override
    public void close() throws IOException {
        recording.close();
    }
}
