/**
 * Whether the platform accepts a {@code metrics.binproto}, and everything that is wrong with one that it does not.
 *
 * <p>{@link dev.metricsbuild.validate.MetricsValidator} is the entry point. Inside, three floors: facts, which are what
 * the rules may know of a message; the scan, which takes them from bytes without building the message; and the rules.
 */
@NullMarked
package dev.metricsbuild.validate;

import org.jspecify.annotations.NullMarked;
