/**
 * Runs metrics builds: what methods may ask for, and what becomes of what they return.
 */
@NullMarked
package dev.metricsbuild.run;

import org.jspecify.annotations.NullMarked;
