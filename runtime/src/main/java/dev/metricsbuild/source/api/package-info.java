/** Speaks the platform's API: its paths, its pages, its JSON. */
@NullMarked
package dev.metricsbuild.source.api;

import org.jspecify.annotations.NullMarked;
