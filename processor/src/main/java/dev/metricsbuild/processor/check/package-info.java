/** The rules that annotated classes must keep, a class for each family. */
@NullMarked
package dev.metricsbuild.processor.check;

import org.jspecify.annotations.NullMarked;
