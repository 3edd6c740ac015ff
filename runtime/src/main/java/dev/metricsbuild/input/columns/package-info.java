/** Growing arrays, one for each column of a file; filled by generated readers. */
@NullMarked
package dev.metricsbuild.input.columns;

import org.jspecify.annotations.NullMarked;
