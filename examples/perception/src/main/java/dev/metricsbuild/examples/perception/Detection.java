package dev.metricsbuild.examples.perception;

/** A line of {@code detections.jsonl}: where the detector sees somebody, and how sure it is, from 0 to 1. */
record Detection(String image, Box box, double score) {}
