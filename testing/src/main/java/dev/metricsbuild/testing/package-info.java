/** Runs the methods of a build for a unit test, without a process and without writing {@code metrics.binproto}. */
@NullMarked
package dev.metricsbuild.testing;

import org.jspecify.annotations.NullMarked;
