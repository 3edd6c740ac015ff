package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * Marks a component of a record that is a time: a {@code long} (or, in a record of columns, a {@code long[]}) receives
 * exact nanoseconds from each form in which logs write times: a number of the unit with or without a fraction, an ISO
 * 8601 text with a time zone, or an object {@code {"sec": ..., "nanosec": ...}}. Fractions of a nanosecond are rounded
 * to the nearest. Components of type {@code java.time.Instant} and {@code java.time.Duration} are times without this
 * annotation, with numbers in seconds. On a component of any other type, the annotation is a compile-time error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface Timestamp {
    /** The unit of plain numbers. */
    TimeUnit unit() default TimeUnit.SECONDS;
}
