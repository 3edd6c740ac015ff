/** What the types in signatures mean. */
@NullMarked
package dev.metricsbuild.processor.signature;

import org.jspecify.annotations.NullMarked;
