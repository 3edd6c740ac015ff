package dev.metricsbuild.examples.drone.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.examples.drone.model.Vector;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The physics, against what can be worked out on paper. */
class AirframeTest {
    private static final double GRAVITY = 9.80665;

    /** 1 kg, and a drag area of 0.04 m². */
    private static final Airframe BALL = new Airframe(1, 0.04, 1, 1, 0, 0.1, 1);

    private static final Airframe STONE = new Airframe(1, 0, 1, 1, 0, 0.1, 1);

    /** m g = rho/2 c A v², hence v² = 2 · 9.80665 / (1.225 · 0.04). */
    private static final double TERMINAL_SPEED = Math.sqrt(2 * GRAVITY / (1.225 * 0.04));

    private static State after(Airframe airframe, State start, double seconds, int steps) {
        UnaryOperator<State> rates = state -> airframe.rates(state, Vector.ZERO, Vector.ZERO);
        State state = start;
        for (int i = 0; i < steps; i++) {
            state = RungeKutta.step(state, rates, seconds / steps);
        }
        return state;
    }

    private static State atRest(double height) {
        return new State(new Vector(0, 0, height), Vector.ZERO);
    }

    @Test
    void fallWithoutDrag_isAParabola() {
        State state = after(STONE, new State(new Vector(0, 0, 100), new Vector(5, 0, 0)), 3, 7);

        assertThat(state.position().x()).isEqualTo(15, within(1e-12));
        assertThat(state.position().z()).isEqualTo(100 - GRAVITY * 9 / 2, within(1e-12));
        assertThat(state.velocity().z()).isEqualTo(-3 * GRAVITY, within(1e-12));
    }

    @Test
    void fallWithDrag_followsTheHyperbolicTangent() {
        State state = after(BALL, atRest(100), 2, 100);

        double expected = TERMINAL_SPEED * Math.tanh(GRAVITY * 2 / TERMINAL_SPEED);
        double fallen = TERMINAL_SPEED * TERMINAL_SPEED / GRAVITY * Math.log(Math.cosh(GRAVITY * 2 / TERMINAL_SPEED));
        assertThat(state.velocity().z()).isEqualTo(-expected, within(1e-8));
        assertThat(state.position().z()).isEqualTo(100 - fallen, within(1e-8));
    }

    @Test
    void longFall_endsAtTerminalSpeed() {
        State state = after(BALL, atRest(1000), 30, 1500);

        assertThat(state.velocity().z()).isEqualTo(-TERMINAL_SPEED, within(1e-9));
    }

    @Test
    void halvedStep_leavesASixteenthOfTheError() {
        double exact = TERMINAL_SPEED * Math.tanh(GRAVITY * 2 / TERMINAL_SPEED);
        double coarse = exact + after(BALL, atRest(100), 2, 10).velocity().z();
        double fine = exact + after(BALL, atRest(100), 2, 20).velocity().z();

        assertThat(coarse / fine).isEqualTo(16, within(1.5));
    }

    @Test
    void throwThroughAir_losesTheEnergyThatDragTakes() {
        State start = new State(new Vector(0, 0, 50), new Vector(20, 0, 10));
        double step = 1e-3;
        double taken = 0;
        State state = start;
        for (int i = 0; i < 2000; i++) {
            State next = after(BALL, state, step, 1);
            taken += (dragPower(state) + dragPower(next)) / 2 * step;
            state = next;
        }

        assertThat(energy(start) - energy(state)).isEqualTo(taken, within(1e-4)).isGreaterThan(50);
    }

    /** Of 1 kg, in joules. */
    private static double energy(State state) {
        double speed = state.velocity().length();
        return speed * speed / 2 + GRAVITY * state.position().z();
    }

    /** In watts. */
    private static double dragPower(State state) {
        double speed = state.velocity().length();
        return 1.225 / 2 * 0.04 * speed * speed * speed;
    }

    @Test
    void driftingDrone_takesOnTheVelocityOfTheWind() {
        Vector wind = new Vector(8, -3, 0);
        Vector lift = new Vector(0, 0, BALL.weight());
        State state = atRest(50);
        for (int i = 0; i < 60_000; i++) {
            state = RungeKutta.step(state, at -> BALL.rates(at, lift, wind), 0.02);
        }

        // The last of the difference goes slowly, since drag falls with its square: after t it is 2 m / (rho c A t).
        assertThat(state.velocity().distance(wind)).isEqualTo(2 / (1.225 * 0.04 * 1200), within(1e-3));
    }

    @Test
    void hovering_costsWhatMomentumTheorySays() {
        Airframe drone = Airframe.QUADCOPTER;

        // T = 11.768 N; v = sqrt(T / (2 · 1.225 · 0.203)) = 4.864 m/s; T v / 0.65 = 88.07 W
        assertThat(drone.power(drone.weight())).isEqualTo(88.07, within(0.02));
        assertThat(drone.power(0)).isZero();
    }
}
