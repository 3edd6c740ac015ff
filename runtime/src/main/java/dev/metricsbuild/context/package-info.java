/** What a method may take as a parameter, beside files and the values of other methods: its job, or its batch. */
@NullMarked
package dev.metricsbuild.context;

import org.jspecify.annotations.NullMarked;
