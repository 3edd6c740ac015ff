/** Texts for people that several commands print. */
@NullMarked
package dev.metricsbuild.cli.text;

import org.jspecify.annotations.NullMarked;
