/** What a flight is described by: {@code experience.json} before it, {@code flight.jsonl} after it. SI units throughout. */
@NullMarked
package dev.metricsbuild.examples.drone.model;

import org.jspecify.annotations.NullMarked;
