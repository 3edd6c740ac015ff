/** Speaks the platform's API: its paths, its pages, its JSON. */
@NullMarked
package dev.metricsbuild.platform.api;

import org.jspecify.annotations.NullMarked;
