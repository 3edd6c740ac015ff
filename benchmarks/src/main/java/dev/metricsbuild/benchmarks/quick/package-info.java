/**
 * The messages of a metrics file for QuickBuffers, written by hand in the shape of those that its generator writes: fields
 * with presence bits, sizes first, one loop over tags. Nested messages are made when they are first set: the generator makes
 * them at once unless told otherwise, which a recursive schema does not allow, and this one holds
 * {@code google.protobuf.Struct}. The generator is a program for {@code protoc} that is not where the other libraries come
 * from. Fields that the benchmarks do not set are left out, and so are getters: whatever has no presence bit is unseen, so
 * that clearing need not reset it.
 */
package dev.metricsbuild.benchmarks.quick;
