/**
 * Ready collectors for batch mode. All of them can be merged, so that a batch passes by once, job by job; those that say
 * so do not depend on the order of the jobs, to the last bit.
 */
@NullMarked
package dev.metricsbuild.collect;

import org.jspecify.annotations.NullMarked;
