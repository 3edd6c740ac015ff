/**
 * The messages of a metrics file for QuickBuffers, written by hand in the shape of those that its generator writes: fields
 * with presence bits, nested messages made when they are first set, sizes first, one loop over tags. The generator is a program for
 * {@code protoc} that is not where the other libraries come from. Fields that the benchmarks do not set are left out.
 */
package dev.metricsbuild.benchmarks.quick;
