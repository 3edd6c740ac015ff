package dev.metricsbuild.examples.perception;

/** A line of {@code truth.jsonl}: somebody in a picture. */
record Person(String image, Box box) {}
