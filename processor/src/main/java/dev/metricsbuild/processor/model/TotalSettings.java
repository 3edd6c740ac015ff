package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;

/**
 * What {@code @Total} says.
 *
 * @param aggregate what is made of the numbers
 * @param name the metric's name; empty where none is given
 */
public record TotalSettings(Aggregate aggregate, String name, Origin origin) {
    /** What is made of the numbers: a constant of the annotations' enum of that name. */
    public enum Aggregate {
        /** The sum. */
        SUM("sum", "Total"),
        /** The mean. */
        MEAN("mean", "Mean"),
        /** The largest. */
        MAX("max", "Maximum"),
        /** The smallest. */
        MIN("min", "Minimum");

        private final String method;
        private final String word;

        Aggregate(String method, String word) {
            this.method = method;
            this.word = word;
        }

        /** The runtime's method that makes the collector. */
        public String method() {
            return method;
        }

        /** What the name of the metric begins with. */
        public String word() {
            return word;
        }
    }
}
