package dev.metricsbuild.examples.drone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.model.Vector;
import org.junit.jupiter.api.Test;

class RecordedFlightTest {
    private static final RecordedFlight.Odometry ODOMETRY = new RecordedFlight.Odometry(
            times(0, 20),
            numbers(1, 2),
            numbers(3, 4),
            numbers(5, 6),
            numbers(0.1, 0.2),
            numbers(0.3, 0.4),
            numbers(0.5, 0.6));
    private static final RecordedFlight.Setpoint SETPOINT =
            new RecordedFlight.Setpoint(times(0, 20), numbers(7, 8), numbers(9, 10), numbers(11, 12));

    private static long[] times(long... values) {
        return values;
    }

    private static double[] numbers(double... values) {
        return values;
    }

    @Test
    void topicsOfTheSameTimes_areSteps() {
        RecordedFlight.State state =
                new RecordedFlight.State(times(0, 20), new int[] {0, 5}, numbers(12, 13), numbers(100, 90));

        assertThat(new RecordedFlight(ODOMETRY, SETPOINT, state).steps())
                .containsExactly(
                        new Step(
                                0,
                                Phase.CLIMB,
                                new Vector(1, 3, 5),
                                new Vector(0.1, 0.3, 0.5),
                                new Vector(7, 9, 11),
                                12,
                                100),
                        new Step(
                                20,
                                Phase.CRASH,
                                new Vector(2, 4, 6),
                                new Vector(0.2, 0.4, 0.6),
                                new Vector(8, 10, 12),
                                13,
                                90));
    }

    @Test
    void topicsOfOtherTimes_areRefused() {
        RecordedFlight.State state = new RecordedFlight.State(times(0), new int[] {0}, numbers(12), numbers(100));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordedFlight(ODOMETRY, SETPOINT, state))
                .withMessageContaining("2 messages of odometry, 2 setpoints, 1 states");
    }

    @Test
    void unknownPhase_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Phase.of(6)).withMessageContaining("phase 6");
    }
}
