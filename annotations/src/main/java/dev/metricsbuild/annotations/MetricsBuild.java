package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the metrics build of a class.
 *
 * <p>It is not needed for a build of one class: every class with annotated methods gets an entrypoint of its own. The
 * entrypoint of the annotated class runs its own methods first, then those of the included classes in their order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MetricsBuild {
    /** The build's name, as {@code --version} and messages show it; by default the class's simple name. */
    String name() default "";

    /** Further classes with annotated methods, from this compilation or from jars. */
    Class<?>[] include() default {};

    /** What happens when a method throws. */
    OnError onError() default OnError.FAIL;
}
