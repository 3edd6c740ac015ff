/**
 * What the rules may know of a message, whatever it is made from: ids, names, numbers of enums, references and lengths,
 * but no elements, which a series gives out only when asked.
 *
 * <p>Strings that the message does not set are empty and numbers 0, as proto3 reads them; what has presence is nullable
 * or has a flag.
 */
@NullMarked
package dev.metricsbuild.validate.facts;

import org.jspecify.annotations.NullMarked;
