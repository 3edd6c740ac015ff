/** Gets bytes over HTTP: bounded, patient, and careful with what is secret. */
@NullMarked
package dev.metricsbuild.source.http;

import org.jspecify.annotations.NullMarked;
