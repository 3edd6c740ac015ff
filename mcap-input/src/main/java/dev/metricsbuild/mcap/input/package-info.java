/** The rows of MCAP recordings: the messages of a topic, as JSON tokens. */
@NullMarked
package dev.metricsbuild.mcap.input;

import org.jspecify.annotations.NullMarked;
