package dev.metricsbuild.examples.perception;

/** A line of {@code truth.jsonl}: somebody in a picture. */
record Person(String image, double x, double y, double width, double height) {
    Box box() {
        return new Box(x, y, width, height);
    }
}
