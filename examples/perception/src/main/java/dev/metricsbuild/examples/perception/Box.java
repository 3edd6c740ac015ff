package dev.metricsbuild.examples.perception;

/** A box in a picture, in pixels from the left and from the top. */
record Box(double x, double y, double width, double height) {
    /** What both boxes cover, of what either does: 1 for the same box, 0 for boxes apart. */
    double overlap(Box other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        double both = Math.max(0, across) * Math.max(0, down);
        return both / (width * height + other.width * other.height - both);
    }
}
