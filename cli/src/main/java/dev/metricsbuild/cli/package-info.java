/** The command line: tools over {@code metrics.binproto} files. */
@NullMarked
package dev.metricsbuild.cli;

import org.jspecify.annotations.NullMarked;
