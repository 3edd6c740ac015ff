/** Where the jobs of a batch come from: the platform's API or a directory, and what goes wrong on the way. */
@NullMarked
package dev.metricsbuild.source;

import org.jspecify.annotations.NullMarked;
