/** The metrics as one page for a browser: self-contained, offline, interactive. */
@NullMarked
package dev.metricsbuild.report.html;

import org.jspecify.annotations.NullMarked;
