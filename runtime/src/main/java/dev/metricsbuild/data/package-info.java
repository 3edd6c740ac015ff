/**
 * Series of values over primitive arrays, and the named data that metrics refer to.
 *
 * <p>Arrays are taken as they are, not copied: whoever hands one over must not change it afterwards.
 */
@NullMarked
package dev.metricsbuild.data;

import org.jspecify.annotations.NullMarked;
