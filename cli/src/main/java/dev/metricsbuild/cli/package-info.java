/** The command line: tools over {@code metrics.binproto} files and recordings. */
@NullMarked
package dev.metricsbuild.cli;

import org.jspecify.annotations.NullMarked;
