/** From an example log to the start of a metrics build: what its rows hold, as a record, and one metric. */
@NullMarked
package dev.metricsbuild.cli.scaffold;

import org.jspecify.annotations.NullMarked;
