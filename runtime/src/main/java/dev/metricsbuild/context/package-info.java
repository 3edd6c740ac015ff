/** The job or batch that a method may take as a parameter, besides files and the values of other methods. */
@NullMarked
package dev.metricsbuild.context;

import org.jspecify.annotations.NullMarked;
