/**
 * Batch mode on Apache Spark. The driver lists the jobs and cuts them into partitions; executors gather what the build's
 * collectors make of theirs, and bring neighbours together in a tree, in the order of the jobs; the driver does the rest.
 */
@NullMarked
package dev.metricsbuild.spark;

import org.jspecify.annotations.NullMarked;
