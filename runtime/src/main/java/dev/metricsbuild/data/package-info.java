/**
 * Series of values over primitive arrays, and the named data that metrics refer to.
 *
 * <p>Arrays are not copied: the caller must not change an array after passing it on.
 */
@NullMarked
package dev.metricsbuild.data;

import org.jspecify.annotations.NullMarked;
