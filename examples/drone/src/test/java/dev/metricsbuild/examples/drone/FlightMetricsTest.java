package dev.metricsbuild.examples.drone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Obstacle;
import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.model.Vector;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Scalar;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A flight of four steps, over which everything can be worked out in the head. */
class FlightMetricsTest {
    private static final long SECOND_NANOS = 1_000_000_000L;

    /** Up 30 m, 40 m to the east and past a tower at 1 m, and down again. */
    private static final FlightLog LOG = FlightLog.of(Stream.of(
            step(0, Phase.CLIMB, new Vector(0, 0, 0), 0, 7200),
            step(10, Phase.CRUISE, new Vector(0, 0, 30), 3, 5400),
            step(15, Phase.DESCENT, new Vector(40, 0, 30), 16, 3600),
            step(36, Phase.LANDED, new Vector(40, 0, 0), 1, 1800)));

    private static final Mission MISSION = new Mission(
            1,
            Vector.ZERO,
            List.of(new Vector(3, 0, 30), new Vector(20, 20, 30)),
            new Vector(40, 0, 0),
            Vector.ZERO,
            0,
            List.of(new Obstacle("tower 1", 40, 4, 3, 50), new Obstacle("tower 2", 0, -12, 2, 50)));

    private static Step step(int seconds, Phase phase, Vector position, double speed, double charge) {
        Vector velocity = new Vector(0, speed, 0);
        Vector target = position.plus(new Vector(0, 0, 2));
        return new Step(seconds * SECOND_NANOS, phase, position, velocity, target, 12, charge);
    }

    @Test
    void figures_areThoseOfTheFlight() {
        assertThat(FlightMetrics.maxSpeed(LOG)).isEqualTo(16);
        assertThat(FlightMetrics.meanSpeed(LOG)).isEqualTo(5);
        assertThat(FlightMetrics.pathLength(LOG)).isEqualTo(100);
        assertThat(FlightMetrics.secondsToGoal(LOG)).hasValue(36);
        assertThat(FlightMetrics.energyUsed(LOG)).isEqualTo(1.5);
        assertThat(FlightMetrics.waypointsMissed(LOG, MISSION)).isEqualTo(1);
        assertThat(FlightMetrics.trackingErrors(LOG)).containsExactly(2, 2, 2, 2);
        assertThat(FlightMetrics.summary(LOG, MISSION))
                .isEqualTo("**LANDED** after 0.6 min and 100 m, with 2 of 3 waypoints reached.");
    }

    @ParameterizedTest
    @CsvSource({"14, PASSED", "14.1, FAIL_WARN", "18, FAIL_WARN", "18.1, FAIL_BLOCK"})
    void speedBeyondAThreshold_warnsOrFails(double speed, MetricStatus expected) {
        assertThat(FlightMetricsBuilders.maxSpeed().value(speed).build().status())
                .isEqualTo(expected);
    }

    @Test
    void charge_isInPercentOfTheFullBattery() {
        assertThat(FlightMetrics.charge(LOG).lines().get(0).values().doubles().array())
                .containsExactly(100, 75, 50, 25);
    }

    @Test
    void fall_failsThePhase() {
        FlightLog fallen = FlightLog.of(Stream.of(
                step(0, Phase.CLIMB, new Vector(0, 0, 9), 0, 7200), step(1, Phase.CRASH, Vector.ZERO, 9, 7200)));

        assertThat(FlightMetricsBuilders.phase()
                        .value(FlightMetrics.phase(fallen))
                        .build()
                        .status())
                .isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(FlightMetrics.secondsToGoal(fallen)).isEmpty();
    }

    @Test
    void nearMiss_isAnEventAtTheClosestApproach() {
        List<Event> events = FlightMetrics.nearMisses(LOG, MISSION).toList();

        assertThat(events).hasSize(1);
        Event miss = events.get(0);
        assertThat(miss.name()).isEqualTo("Near miss of tower 1");
        assertThat(miss.nanos()).isEqualTo(15 * SECOND_NANOS);
        assertThat(miss.status()).isEqualTo(MetricStatus.FAIL_WARN);
        assertThat(((Scalar) miss.metrics().get(0).values()).value()).isEqualTo(1);
    }

    @Test
    void arrivals_areEventsAtWhatWasReached() {
        assertThat(FlightMetrics.arrivals(LOG, MISSION))
                .extracting(Event::name)
                .containsExactly("Arrival at waypoint 1", "Arrival at goal");
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 3", "0, 53, 3", "5, 54, 5", "0, 10, -2", "0, 49, -1", "2, 10, 0"})
    void clearance_isTheDistanceToTheSurface(double x, double z, double expected) {
        Obstacle tower = new Obstacle("tower", 0, 0, 2, 50);

        assertThat(tower.clearance(new Vector(x, 0, z))).isEqualTo(expected, within(1e-12));
    }

    @Test
    void picture_showsTheTowersAndWhereTheFlightEnded() {
        BufferedImage picture = PathPicture.draw(LOG, MISSION);

        // 15 m of margin on each side of what spans 40 m by 20 m, with 3 pixels a metre.
        assertThat(picture.getWidth()).isEqualTo(210);
        assertThat(picture.getHeight()).isEqualTo(150);
        assertThat(picture.getRGB(165, 105)).isEqualTo(0xFF2CA02C);
        assertThat(picture.getRGB(165, 90)).isEqualTo(0xFF9C7A6B);
        assertThat(picture.getRGB(209, 149)).isEqualTo(0xFFFAFAF5);
    }

    @Test
    void emptyLog_isRefusedInWords() {
        assertThatThrownBy(() -> FlightLog.of(Stream.empty())).hasMessageContaining("log holds no step");
    }
}
