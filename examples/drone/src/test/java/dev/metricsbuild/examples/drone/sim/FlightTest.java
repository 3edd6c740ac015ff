package dev.metricsbuild.examples.drone.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Obstacle;
import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.model.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightTest {
    private static final Vector GOAL = new Vector(100, 0, 0);

    private @TempDir Path directory;

    private static Mission straightOn(Obstacle... obstacles) {
        List<Vector> waypoints = List.of(new Vector(50, 0, 30));
        return new Mission(1, Vector.ZERO, waypoints, GOAL, Vector.ZERO, 0, List.of(obstacles));
    }

    private static List<Step> fly(Airframe airframe, Mission mission) {
        List<Step> steps = new ArrayList<>();
        Flight.fly(airframe, mission, steps::add);
        return steps;
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }

    private static List<Phase> phases(List<Step> steps) {
        return steps.stream().map(Step::phase).distinct().toList();
    }

    @Test
    void calmFlight_landsOnTheGoal() {
        List<Step> steps = fly(Airframe.QUADCOPTER, straightOn());

        assertThat(phases(steps)).containsExactly(Phase.CLIMB, Phase.CRUISE, Phase.DESCENT, Phase.LANDED);
        assertThat(last(steps).position().distance(GOAL)).isLessThan(0.3);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).nanos()).isEqualTo(20_000_000L * i);
        }
    }

    @Test
    void steadyCruise_needsTheThrustThatWeightAndDragAddUpTo() {
        Step cruising = fly(Airframe.QUADCOPTER, straightOn()).stream()
                .filter(step -> step.position().x() > 88)
                .findFirst()
                .orElseThrow();

        // 1.2 kg · 9.80665 m/s² upwards, 1.225/2 · 0.03 m² · (8 m/s)² forwards
        assertThat(cruising.velocity().x()).isEqualTo(8, within(0.2));
        assertThat(cruising.thrust()).isEqualTo(Math.hypot(11.768, 1.176), within(0.2));
    }

    @Test
    void towerOnTheWay_isHit() {
        List<Step> steps = fly(Airframe.QUADCOPTER, straightOn(new Obstacle("tower", 70, 0, 3, 50)));

        assertThat(phases(steps)).containsExactly(Phase.CLIMB, Phase.CRUISE, Phase.FALL, Phase.CRASH);
        assertThat(last(steps).position().x()).isEqualTo(67, within(0.5));
        assertThat(last(steps).position().z()).isZero();
        // From 30 m the fall takes sqrt(2 · 30 / 9.80665) = 2.47 s, and a little longer with drag.
        long falling = steps.stream().filter(step -> step.phase() == Phase.FALL).count();
        assertThat(falling * Flight.STEP_SECONDS).isBetween(2.47, 2.7);
    }

    @Test
    void emptyBattery_letsTheDroneFall() {
        Airframe weak = new Airframe(1.2, 0.03, 0.203, 0.65, 26, 0.25, 1500);

        List<Step> steps = fly(weak, straightOn());

        assertThat(last(steps).phase()).isEqualTo(Phase.CRASH);
        assertThat(last(steps).charge()).isZero();
    }

    @Test
    void sameSeed_givesTheSameBytes() throws IOException {
        assertThat(log(7)).isEqualTo(log(7)).isNotEqualTo(log(8));
    }

    private byte[] log(long seed) throws IOException {
        Path inputs = Files.createTempDirectory(directory, "inputs");
        Simulate.write(MissionPlanner.plan(seed), inputs, "jsonl");
        return Files.readAllBytes(inputs.resolve("logs/flight.jsonl"));
    }
}
