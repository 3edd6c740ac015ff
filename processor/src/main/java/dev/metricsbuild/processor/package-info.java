/** The annotation processor: elements, to a checked model, to source files. */
@NullMarked
package dev.metricsbuild.processor;

import org.jspecify.annotations.NullMarked;
