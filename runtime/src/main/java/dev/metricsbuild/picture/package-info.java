/** Drawing over pictures: boxes, points and lines, as perception builds show them. */
@NullMarked
package dev.metricsbuild.picture;

import org.jspecify.annotations.NullMarked;
