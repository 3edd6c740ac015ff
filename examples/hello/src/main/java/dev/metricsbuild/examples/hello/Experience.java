package dev.metricsbuild.examples.hello;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a run is asked to compute: {@code experience.json}.
 *
 * @param arguments whose sines to approximate, in radians
 * @param iterations how many partial sums to log for each argument
 */
record Experience(
        List<Double> arguments,
        @JsonProperty("num_iterations") int iterations) {}
