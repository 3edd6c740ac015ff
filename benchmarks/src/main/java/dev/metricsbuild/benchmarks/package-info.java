/** Benchmarks: JMH for parts, mains for whole runs. */
@NullMarked
package dev.metricsbuild.benchmarks;

import org.jspecify.annotations.NullMarked;
