/** Detections of people on a car's camera pictures, against the truth: a drive by itself, and all drives. */
@NullMarked
package dev.metricsbuild.examples.perception;

import org.jspecify.annotations.NullMarked;
