package dev.metricsbuild.mcap;

/**
 * A view of the message that {@link McapMessages#next()} moved to. It is one object that is refilled at each step, as
 * are its bytes: to keep them, copy them with {@link #data()} or {@link #copy()}.
 */
public interface McapMessage {
    /**
     * Where the message comes from.
     *
     * @throws IllegalStateException before the first call of {@link McapMessages#next()}
     */
    McapChannel channel();

    /** The sequence number from the source, 0 to 2^32 - 1; 0 if it does not count. */
    long sequence();

    /** When the message was recorded, in unsigned nanoseconds. */
    long logTime();

    /** When the message was published, in unsigned nanoseconds; the log time if unknown. */
    long publishTime();

    /** The array that contains the encoded message, from {@link #offset()} on; do not modify it. */
    byte[] buffer();

    /** First byte of the encoded message in {@link #buffer()}. */
    int offset();

    /** The number of bytes of the encoded message. */
    int length();

    /** A copy of the encoded message. */
    byte[] data();

    /** A copy of the message that does not change. */
    McapMessage copy();
}
