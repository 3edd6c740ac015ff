/**
 * The annotations for the classes, methods and parameters of a metrics build.
 *
 * <p>All annotations are kept in class files, so that a build can include classes from a jar. Nothing reads them at run
 * time.
 */
package dev.metricsbuild.annotations;
