package dev.metricsbuild.examples.drone.sim;

import java.util.function.UnaryOperator;

/** The classical Runge-Kutta method of fourth order: the error of a fixed time shrinks with the step's fourth power. */
final class RungeKutta {
    private RungeKutta() {}

    /**
     * The state one step later.
     *
     * @param rates from a state to the rates at which it changes
     */
    static State step(State state, UnaryOperator<State> rates, double seconds) {
        State first = rates.apply(state);
        State second = rates.apply(state.plus(first, seconds / 2));
        State third = rates.apply(state.plus(second, seconds / 2));
        State fourth = rates.apply(state.plus(third, seconds));
        return state.plus(first, seconds / 6)
                .plus(second, seconds / 3)
                .plus(third, seconds / 3)
                .plus(fourth, seconds / 6);
    }
}
