/** What holds for all packages. */
@NullMarked
package dev.metricsbuild.mcap.architecture;

import org.jspecify.annotations.NullMarked;
