/** What can be wrong with a metrics build, as values. */
@NullMarked
package dev.metricsbuild.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
