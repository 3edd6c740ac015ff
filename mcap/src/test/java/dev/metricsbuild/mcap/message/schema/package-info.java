/** Tests of the schema model. */
@NullMarked
package dev.metricsbuild.mcap.message.schema;

import org.jspecify.annotations.NullMarked;
