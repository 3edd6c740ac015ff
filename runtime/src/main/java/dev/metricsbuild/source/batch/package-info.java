/** The jobs of a batch and their metrics, wherever they lie. */
@NullMarked
package dev.metricsbuild.source.batch;

import org.jspecify.annotations.NullMarked;
