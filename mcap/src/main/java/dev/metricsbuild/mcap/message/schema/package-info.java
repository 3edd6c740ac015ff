/** What a schema text says: the types of messages, and the readers of the texts. */
@NullMarked
package dev.metricsbuild.mcap.message.schema;

import org.jspecify.annotations.NullMarked;
