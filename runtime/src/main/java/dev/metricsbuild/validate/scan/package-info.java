/**
 * The facts of a message, taken from its bytes in one pass.
 *
 * <p>One scanner for each message of the schema, named after it, knows the layout; {@code WireInput} knows the wire. A
 * message may come in parts, so each scanner fills a {@code ...State} that goes on where the part before left off, as
 * proto3 merges. States become facts when the file is at its end.
 */
@NullMarked
package dev.metricsbuild.validate.scan;

import org.jspecify.annotations.NullMarked;
