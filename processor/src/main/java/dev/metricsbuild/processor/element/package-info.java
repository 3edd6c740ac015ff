/** The only package that touches the compiler's elements. */
@NullMarked
package dev.metricsbuild.processor.element;

import org.jspecify.annotations.NullMarked;
