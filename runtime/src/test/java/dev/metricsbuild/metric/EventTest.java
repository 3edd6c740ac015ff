package dev.metricsbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.metricsbuild.annotations.MetricImportance;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {
    private static Event event(String name) {
        return Event.of(name).build();
    }

    @Test
    void eventWithoutATime_isAtTheStart() {
        assertThat(event("Lost").nanos()).isZero();
        assertThat(event("Lost").timestampType()).isEqualTo(TimestampType.RELATIVE);
    }

    @Test
    void eventsOfOneName_areNumberedInTheirOrder() {
        List<Event> numbered =
                Event.numbered(List.of(event("Missed"), event("Landed"), event("Missed"), event("Missed")));

        assertThat(numbered).extracting(Event::name).containsExactly("Missed 1", "Landed", "Missed 2", "Missed 3");
    }

    @Test
    void numberedNameThatAnotherEventHas_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.numbered(List.of(event("Missed"), event("Missed"), event("Missed 2"))))
                .withMessageContaining("\"Missed 2\"");
    }

    @Test
    void metricOfAnEvent_takesDescriptionAndImportanceInPlace() {
        Metric metric = Event.of("Lost")
                .metric("Score", Scalar.of(0.5), "How sure it was", MetricImportance.LOW)
                .build()
                .metrics()
                .get(0);

        assertThat(metric.description()).isEqualTo("How sure it was");
        assertThat(metric.importance()).isEqualTo(MetricImportance.LOW);
        assertThat(metric.isEventMetric()).isTrue();
    }
}
