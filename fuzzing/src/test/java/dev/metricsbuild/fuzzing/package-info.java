/** Searches for bytes that break what reads them; {@code mvn -Pfuzz} runs it. */
@NullMarked
package dev.metricsbuild.fuzzing;

import org.jspecify.annotations.NullMarked;
