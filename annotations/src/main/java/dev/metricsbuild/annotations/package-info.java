/**
 * What a metrics build's author writes on classes, methods and parameters.
 *
 * <p>All annotations are kept in class files, so that one build can include classes of another that comes as a jar.
 * Nothing reads them at run time.
 */
package dev.metricsbuild.annotations;
