package dev.metricsbuild.examples.hello;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What one iteration has computed: an element of {@code log.json}.
 *
 * @param number from 0
 * @param partialSums the sum of the first {@code number + 1} terms, for each argument of the experience
 * @param nanos when, in nanoseconds since the start of the run
 */
record Iteration(
        @JsonProperty("iteration") int number,
        @JsonProperty("partial_sums") List<Double> partialSums,
        @JsonProperty("time") long nanos) {}
