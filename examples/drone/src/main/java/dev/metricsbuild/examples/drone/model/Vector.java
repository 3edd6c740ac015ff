package dev.metricsbuild.examples.drone.model;

/** A vector in metres, metres a second or newtons: x to the east, y to the north, z up. */
public record Vector(double x, double y, double z) {
    /** The null vector. */
    public static final Vector ZERO = new Vector(0, 0, 0);

    /** The sum of both. */
    public Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    /** The vector from the other to this one. */
    public Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    /** The vector, so many times as long. */
    public Vector times(double factor) {
        return new Vector(factor * x, factor * y, factor * z);
    }

    /** The same vector with another height. */
    public Vector atHeight(double newZ) {
        return new Vector(x, y, newZ);
    }

    /** The vector, shortened to this length if it is longer. */
    public Vector limitedTo(double most) {
        double length = length();
        return length <= most ? this : times(most / length);
    }

    /** Its Euclidean length. */
    public double length() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** How far the other is from this one. */
    public double distance(Vector other) {
        return minus(other).length();
    }
}
