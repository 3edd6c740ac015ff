package dev.metricsbuild.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

/** A type that is renamed in the runtime breaks this build, not the user's. */
class RuntimeNamesTest {
    @Test
    void everyName_isATypeOfTheRuntime() throws ReflectiveOperationException {
        int names = 0;
        for (Field field : RuntimeNames.class.getDeclaredFields()) {
            if (field.getType() == ClassName.class) {
                String name = ((ClassName) field.get(null)).reflectionName();
                assertThat(Class.forName(name)).as(name).isNotNull();
                names++;
            }
        }
        assertThat(names).isGreaterThan(20);
    }
}
