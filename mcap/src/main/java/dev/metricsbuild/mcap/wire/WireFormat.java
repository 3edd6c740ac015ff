package dev.metricsbuild.mcap.wire;

/** Where values lie. */
public enum WireFormat {
    /** CDR of ROS 2: a value lies at a multiple of its size. */
    XCDR1(8, true),
    /** The same, but for values of eight bytes, which lie at a multiple of four. */
    XCDR2(4, true),
    /** ROS 1: values follow each other. */
    ROS1(1, false);

    private final int maxAlignment;
    private final boolean isCdr;

    WireFormat(int maxAlignment, boolean isCdr) {
        this.maxAlignment = maxAlignment;
        this.isCdr = isCdr;
    }

    /** Of what number of bytes the place of a value of this size is a multiple. */
    int alignment(int size) {
        return Math.min(size, maxAlignment);
    }

    /** Bytes of a struct without fields: CDR needs a member, and ROS 2 makes one. */
    int emptyStructSize() {
        return isCdr ? 1 : 0;
    }

    /** Whether the bytes of a message begin with four that say how it is encoded. */
    boolean hasEncapsulation() {
        return isCdr;
    }
}
