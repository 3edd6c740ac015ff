/**
 * The table of metrics that a run prints at its end and that the tools show. No formatter, no regular expressions: to load
 * them takes longer than a small run.
 */
@NullMarked
package dev.metricsbuild.table;

import org.jspecify.annotations.NullMarked;
