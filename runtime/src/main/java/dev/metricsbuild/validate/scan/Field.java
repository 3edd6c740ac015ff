package dev.metricsbuild.validate.scan;

/** The wire types, for tags: a field's number shifted left by three, and its wire type. */
final class Field {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH = 2;

    private Field() {}
}
