/** What was read from the annotated classes; no type of the compiler's, none of the source writer's. */
@NullMarked
package dev.metricsbuild.processor.model;

import org.jspecify.annotations.NullMarked;
