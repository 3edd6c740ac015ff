package dev.metricsbuild.examples.drone.sim;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.model.Vector;
import java.util.Random;
import java.util.function.Consumer;

/** A mission being flown, in steps of a fixed time within which thrust and wind do not change. */
final class Flight {
    /** A step, 50 a second. */
    static final long STEP_NANOS = 20_000_000L;

    static final double STEP_SECONDS = STEP_NANOS / 1e9;

    /** So near to the ground, in metres, the drone sets down. */
    private static final double TOUCHDOWN_HEIGHT = 0.05;

    private final Airframe airframe;
    private final Mission mission;
    private final Route route;
    private final Autopilot autopilot;
    private final Wind wind;
    private State state;
    private Phase phase = Phase.CLIMB;
    private Vector thrust = Vector.ZERO;
    private double charge;
    private long steps;

    private Flight(Airframe airframe, Mission mission) {
        this.airframe = airframe;
        this.mission = mission;
        this.route = Route.of(mission);
        this.autopilot = new Autopilot(airframe);
        this.wind = new Wind(mission.wind(), mission.gustSpeed(), new Random(mission.seed()));
        this.state = new State(mission.start(), Vector.ZERO);
        this.charge = airframe.capacity();
    }

    /** Flies a mission to its end; the battery bounds how long that can take. */
    static void fly(Airframe airframe, Mission mission, Consumer<Step> log) {
        Flight flight = new Flight(airframe, mission);
        while (!flight.phase.ends()) {
            log.accept(flight.step());
            flight.advance();
        }
        log.accept(flight.step());
    }

    private Step step() {
        return new Step(
                steps * STEP_NANOS, phase, state.position(), state.velocity(), route.target(), thrust.length(), charge);
    }

    private void advance() {
        Vector air = wind.after(STEP_SECONDS);
        Vector force = phase.powered() ? autopilot.thrust(state, route, STEP_SECONDS) : Vector.ZERO;
        state = RungeKutta.step(state, at -> airframe.rates(at, force, air), STEP_SECONDS);
        charge = Math.max(0, charge - airframe.power(force.length()) * STEP_SECONDS);
        thrust = force;
        steps++;
        phase = phase.powered() ? afterPoweredStep() : afterFallingStep();
    }

    private Phase afterPoweredStep() {
        if (collides()) {
            state = new State(state.position(), Vector.ZERO);
            return Phase.FALL;
        }
        if (charge == 0) {
            return Phase.FALL;
        }
        if (phase == Phase.DESCENT && state.position().z() <= TOUCHDOWN_HEIGHT) {
            return Phase.LANDED;
        }
        route.advance(STEP_SECONDS);
        return route.phase();
    }

    private Phase afterFallingStep() {
        if (state.position().z() > 0) {
            return Phase.FALL;
        }
        state = new State(state.position().atHeight(0), state.velocity());
        return Phase.CRASH;
    }

    private boolean collides() {
        return mission.obstacles().stream()
                .anyMatch(obstacle -> obstacle.clearance(state.position()) <= airframe.radius());
    }
}
