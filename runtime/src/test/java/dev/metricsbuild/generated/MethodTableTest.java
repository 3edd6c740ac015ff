package dev.metricsbuild.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.generated.MethodSpec.Role;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodTableTest {
    private static final PerJobKey<Double> SPEED = PerJobKey.doubles("speed", "Speed", false);
    private static final PerJobKey<String> NOTE = PerJobKey.texts("note", "Note", true);

    @Test
    void rows_areMethodsInTheirOrder() {
        MethodTable table = new MethodTable();
        table.jobMetric("speed", MetricType.SCALAR, "Speed").unit("m/s").failsAbove(30);
        table.jobEvents("arrivals");
        table.jobData("errors", "Errors", "m");
        table.jobWriter("all", "All");

        List<MethodSpec> methods = table.methods();

        assertThat(methods).extracting(MethodSpec::method).containsExactly("speed", "arrivals", "errors", "all");
        assertThat(methods)
                .extracting(MethodSpec::role)
                .containsExactly(Role.JOB_METRIC, Role.JOB_EVENTS, Role.JOB_DATA, Role.JOB_WRITER);
        assertThat(methods).extracting(MethodSpec::label).containsExactly("Speed", "arrivals", "Errors", "All");
        assertThat(MethodSpec.metric(methods, "speed").unit()).isEqualTo("m/s");
        assertThat(MethodSpec.metric(methods, "speed").thresholds().failsAbove())
                .isEqualTo(30);
        assertThat(methods.get(0).type()).isEqualTo(MetricType.SCALAR);
        assertThat(methods.get(3).type()).isNull();
    }

    @Test
    void keysReadTwice_countOnce() {
        MethodTable table = new MethodTable();
        table.batchMetric("fleet", MetricType.SCALAR, "Fleet")
                .reading(SPEED)
                .reading(List.of(NOTE, SPEED))
                .description("Of all.");
        table.batchCollector("jobs", MetricType.HISTOGRAM, "Jobs");
        table.batchWriter("any", "Any").reading(SPEED, NOTE);

        List<MethodSpec> methods = table.methods();

        assertThat(methods)
                .extracting(MethodSpec::role)
                .containsExactly(Role.BATCH_METRIC, Role.BATCH_COLLECTOR, Role.BATCH_WRITER);
        assertThat(methods.get(0).keys()).isEqualTo(List.of(SPEED, NOTE));
        assertThat(MethodSpec.metric(methods, "fleet").description()).isEqualTo("Of all.");
        assertThat(methods.get(1).keys()).isEmpty();
        assertThat(methods.get(2).keys()).isEqualTo(List.of(SPEED, NOTE));
    }

    @Test
    void whatIsLookedUp_mustYieldWhatIsAskedFor() {
        MethodTable table = new MethodTable();
        table.jobData("errors", "Errors", "m");
        table.jobMetric("speed", MetricType.SCALAR, "Speed");

        List<MethodSpec> methods = table.methods();

        assertThat(MethodSpec.data(methods, "errors")).isEqualTo(DataSpec.of("Errors", "m"));
        assertThatThrownBy(() -> MethodSpec.metric(methods, "errors"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no method errors yields a metric.");
        assertThatThrownBy(() -> MethodSpec.data(methods, "speed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no method speed yields data.");
    }
}
