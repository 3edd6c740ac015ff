package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that the annotation processor wrote, in its class file as well, so that coverage tools and static
 * analysers leave it out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedByMetricsBuild {
    /** The class whose annotated methods it was written for. */
    Class<?> value();
}
