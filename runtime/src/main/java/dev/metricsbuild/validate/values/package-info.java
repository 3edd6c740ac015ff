/** The facts of a message that has not been written yet: taken from the values, without laying them out in bytes. */
@NullMarked
package dev.metricsbuild.validate.values;

import org.jspecify.annotations.NullMarked;
