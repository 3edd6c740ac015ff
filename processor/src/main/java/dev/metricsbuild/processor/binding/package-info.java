/** What each parameter is bound to, and how each return value leaves. */
@NullMarked
package dev.metricsbuild.processor.binding;

import org.jspecify.annotations.NullMarked;
