package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds what a method returns to every parameter of that type in the same class.
 *
 * <p>It serves job metrics if it takes inputs of a job, and batch metrics if it takes inputs of a batch: {@link PerJob}
 * values, records of jobs, a {@code BatchContext}. The method is called at most once per run, when the first method
 * needs its type. Its own parameters are bound in the same way; a cycle is a compile error, and so are two providers of
 * the same type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Provides {}
