package dev.metricsbuild.validate.facts;

/** Which entry of its data a double summary points at. */
public sealed interface SummaryIndexFacts {

    /** The oneof is not set. */
    record None() implements SummaryIndexFacts {}

    /** By position; the number is unsigned. */
    record Position(int number) implements SummaryIndexFacts {}

    /** By the index entry, which is a timestamp. */
    record Time(TimeFacts time) implements SummaryIndexFacts {}

    /** By the index entry, which is a UUID. */
    record Uuid(String text) implements SummaryIndexFacts {}

    /** By the index entry, which is a string. */
    record Text(String text) implements SummaryIndexFacts {}
}
