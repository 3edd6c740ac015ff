package dev.metricsbuild.processor.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.MetricKind;
import dev.metricsbuild.processor.model.TypeRef;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** The types that signatures may name are those of the real runtime. */
class KnownTypesTest {
    @Test
    void everyType_exists() throws ReflectiveOperationException {
        for (Field field : KnownTypes.class.getDeclaredFields()) {
            if (!Modifier.isPrivate(field.getModifiers()) && field.get(null) instanceof TypeRef type) {
                check(type);
            }
        }
        for (TypeRef type : KnownTypes.SERIES_CLASSES) {
            check(type);
        }
    }

    @Test
    void everyKind_isThatOfTheRuntime() throws ReflectiveOperationException {
        Class<?> types = Class.forName("dev.metricsbuild.metric.MetricType");
        assertThat(types.getEnumConstants()).hasSameSizeAs(MetricKind.values());
        for (MetricKind kind : MetricKind.values()) {
            assertThat(types.getField(kind.name())).isNotNull();
            check(kind.type());
        }
    }

    private static void check(TypeRef type) throws ClassNotFoundException {
        // The report mode has no context yet: until then no parameter can be of that type.
        if (type instanceof TypeRef.Declared declared && !type.equals(KnownTypes.REPORT_CONTEXT)) {
            ClassRef name = declared.type();
            assertThat(Class.forName(name.qualifiedName())).isNotNull();
        }
    }
}
