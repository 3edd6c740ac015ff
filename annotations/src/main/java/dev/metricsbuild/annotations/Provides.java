package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds what a method returns to every parameter of that type in the same class.
 *
 * <p>It serves job metrics where it takes what a job has, and batch metrics where it takes what a batch has: {@link
 * PerJob} values, records of jobs, a {@code BatchContext}. The method is called at most once a run, when the first method
 * asks for its type. Its own parameters are bound in the same way; a cycle is a compile error, and so are two providers of one type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Provides {}
