/** From the model to Java text. */
@NullMarked
package dev.metricsbuild.processor.writer;

import org.jspecify.annotations.NullMarked;
