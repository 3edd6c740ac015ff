package dev.metricsbuild.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import dev.metricsbuild.proto.MetricImportance;
import dev.metricsbuild.proto.MetricStatus;
import dev.metricsbuild.proto.MetricType;
import dev.metricsbuild.proto.MetricsDataType;
import dev.metricsbuild.proto.TimestampType;
import org.junit.jupiter.api.Test;

class WireEnumTest {

    @Test
    void names_thoseOfTheSchema() {
        same(WireEnum.METRICS_DATA_TYPE, MetricsDataType.getDescriptor());
        same(WireEnum.METRIC_STATUS, MetricStatus.getDescriptor());
        same(WireEnum.METRIC_IMPORTANCE, MetricImportance.getDescriptor());
        same(WireEnum.METRIC_TYPE, MetricType.getDescriptor());
        same(WireEnum.TIMESTAMP_TYPE, TimestampType.getDescriptor());
    }

    private static void same(WireEnum names, EnumDescriptor schema) {
        assertThat(names.names())
                .isEqualTo(schema.getValues().stream()
                        .map(EnumValueDescriptor::getName)
                        .toList());
        for (EnumValueDescriptor value : schema.getValues()) {
            assertThat(names.name(value.getNumber())).isEqualTo(value.getName());
        }
        assertThat(names.knows(-1)).isFalse();
        assertThat(names.knows(names.names().size())).isFalse();
    }
}
