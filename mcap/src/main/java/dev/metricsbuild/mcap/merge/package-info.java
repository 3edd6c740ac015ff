/** Messages in the order of their log times, from chunks that may overlap. */
@NullMarked
package dev.metricsbuild.mcap.merge;

import org.jspecify.annotations.NullMarked;
