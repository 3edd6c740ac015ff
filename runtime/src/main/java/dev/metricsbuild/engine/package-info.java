/**
 * Runs the methods of a build: the plan of what to call, the pass over the jobs of a batch, and what becomes of what methods
 * return or throw. Knows no command line.
 */
@NullMarked
package dev.metricsbuild.engine;

import org.jspecify.annotations.NullMarked;
