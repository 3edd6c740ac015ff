/** Tests of the readers of schemas. */
@NullMarked
package dev.metricsbuild.mcap.schema;

import org.jspecify.annotations.NullMarked;
