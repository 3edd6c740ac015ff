/** What goes wrong between a run and the platform whose jobs it reads. */
@NullMarked
package dev.metricsbuild.platform;

import org.jspecify.annotations.NullMarked;
