/** Gets bytes over HTTP: bounded, patient, and careful with what is secret. */
@NullMarked
package dev.metricsbuild.platform.http;

import org.jspecify.annotations.NullMarked;
