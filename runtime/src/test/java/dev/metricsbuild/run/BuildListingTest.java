package dev.metricsbuild.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildListingTest {
    private static MethodSpec metric(String method, String unit) {
        MetricSpec spec = MetricSpec.builder("In " + unit).unit(unit).build();
        return MethodSpec.jobMetric(method, MetricType.SCALAR, spec);
    }

    @Test
    void unitsOfAllLengths_standInOneColumn() {
        HandDispatcher dispatcher = new HandDispatcher()
                .with(metric("height", "m"), run -> {})
                .with(metric("crowd", "people per picture"), run -> {});

        assertThat(BuildListing.lines(List.of(dispatcher)))
                .containsExactly(
                        "MODE   NAME                   KIND                 UNIT                METHOD",
                        "job    In m                   scalar               m                   FlightMetrics.height",
                        "job    In people per picture  scalar               people per picture  FlightMetrics.crowd");
    }
}
