package flight;

import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.Provides;
import java.util.List;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.Builder;
import lombok.NoArgsConstructor;
import lombok.Singular;
import lombok.Value;

/** The metrics of one flight; Lombok writes what its values consist of. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
public final class FlightMetrics {
    @Value
    @Builder
    static class Flight {
        String name;

        @Singular
        List<Double> speeds;
    }

    record Step(double t, double speed) {}

    @Provides
    static Flight flight(@LogFile("flight.jsonl") List<Step> steps) {
        return Flight.builder()
                .name("first")
                .speeds(steps.stream().map(Step::speed).collect(Collectors.toList()))
                .build();
    }

    @JobMetric(unit = "m/s", warnsAbove = 20, failsAbove = 30)
    static double maxSpeed(Flight flight) {
        return flight.getSpeeds().stream().mapToDouble(speed -> speed).max().orElseThrow();
    }

    @JobMetric
    static String description(Flight flight) {
        return flight.toString();
    }
}
