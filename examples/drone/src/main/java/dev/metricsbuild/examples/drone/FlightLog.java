package dev.metricsbuild.examples.drone;

import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.model.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A flight by columns, an array for each: what metrics work on. Each has a value for every step, and there is a step. */
final class FlightLog {
    private final long[] nanos;
    private final Phase[] phases;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double[] speeds;
    private final double[] trackingErrors;
    private final double[] charges;

    private FlightLog(Columns columns) {
        nanos = columns.nanos.build().toArray();
        phases = columns.phases.toArray(Phase[]::new);
        x = columns.x.build().toArray();
        y = columns.y.build().toArray();
        z = columns.z.build().toArray();
        speeds = columns.speeds.build().toArray();
        trackingErrors = columns.trackingErrors.build().toArray();
        charges = columns.charges.build().toArray();
    }

    /** Reads the steps one after the other, and keeps of each what metrics need. */
    static FlightLog of(Stream<Step> steps) {
        Columns columns = new Columns();
        steps.forEachOrdered(columns::add);
        if (columns.phases.isEmpty()) {
            throw new IllegalArgumentException("The flight's log holds no step; did the simulation end at once?");
        }
        return new FlightLog(columns);
    }

    /** Columns that grow. */
    private static final class Columns {
        private final LongStream.Builder nanos = LongStream.builder();
        private final List<Phase> phases = new ArrayList<>();
        private final DoubleStream.Builder x = DoubleStream.builder();
        private final DoubleStream.Builder y = DoubleStream.builder();
        private final DoubleStream.Builder z = DoubleStream.builder();
        private final DoubleStream.Builder speeds = DoubleStream.builder();
        private final DoubleStream.Builder trackingErrors = DoubleStream.builder();
        private final DoubleStream.Builder charges = DoubleStream.builder();

        void add(Step step) {
            nanos.add(step.nanos());
            phases.add(step.phase());
            x.add(step.position().x());
            y.add(step.position().y());
            z.add(step.position().z());
            speeds.add(step.velocity().length());
            trackingErrors.add(step.position().distance(step.target()));
            charges.add(step.charge());
        }
    }

    int size() {
        return nanos.length;
    }

    /** The number of steps until the rotors stop, on the ground or in the air; at least one. */
    int poweredSize() {
        int size = 1;
        while (size < phases.length && phases[size - 1].powered()) {
            size++;
        }
        return size;
    }

    /** Times since the start, in nanoseconds. */
    long[] nanos() {
        return nanos;
    }

    /** The time of a step since the start, in seconds. */
    double seconds(int step) {
        return nanos[step] / 1e9;
    }

    Phase phase(int step) {
        return phases[step];
    }

    /** The phase in which the flight ended. */
    Phase lastPhase() {
        return phases[phases.length - 1];
    }

    Vector position(int step) {
        return new Vector(x[step], y[step], z[step]);
    }

    /** Metres to the east of the origin. */
    double[] x() {
        return x;
    }

    /** Metres to the north of the origin. */
    double[] y() {
        return y;
    }

    /** Metres above the ground. */
    double[] z() {
        return z;
    }

    /** Metres a second. */
    double[] speeds() {
        return speeds;
    }

    /** How far the drone was from where its autopilot wanted it, in metres. */
    double[] trackingErrors() {
        return trackingErrors;
    }

    /** What was left in the battery, in joules. */
    double[] charges() {
        return charges;
    }

    /** The length of the path flown so far, in metres. */
    double[] distances() {
        double[] distances = new double[size()];
        for (int i = 1; i < distances.length; i++) {
            distances[i] = distances[i - 1] + position(i).distance(position(i - 1));
        }
        return distances;
    }
}
