/** Runs a metrics build from its command line: options, modes, exit codes, what is printed, and the file that is written. */
@NullMarked
package dev.metricsbuild.run;

import org.jspecify.annotations.NullMarked;
