/**
 * Ready collectors for batch mode. All of them can be merged, so that one pass over the jobs is enough; those that say
 * so do not depend on the order of the jobs, to the last bit.
 */
@NullMarked
package dev.metricsbuild.collect;

import org.jspecify.annotations.NullMarked;
