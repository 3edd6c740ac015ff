package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A view of the message that {@link McapMessages#next()} moved to. It is one object that is refilled at each step, as
 * are its bytes: to keep them, copy them with {@link #data()} or {@link #copy()}.
 */
public final class McapMessage {
    private static final byte[] NONE = new byte[0];

    private @Nullable McapChannel channel;
    private long sequence;
    private long logTime;
    private long publishTime;
    private byte[] buffer = NONE;
    private int offset;
    private int length;

    McapMessage() {}

    /** Shows the record of a message, whose log time is known; both ends lie within the array. */
    void show(McapChannel itsChannel, long itsLogTime, byte[] bytes, int start, int end) {
        channel = itsChannel;
        sequence = LittleEndian.u32(bytes, start + 2);
        logTime = itsLogTime;
        publishTime = LittleEndian.i64(bytes, start + 14);
        buffer = bytes;
        offset = start + Opcode.MESSAGE_HEAD_BYTES;
        length = end - offset;
    }

    /** Shows a message with other bytes, such as decompressed ones. */
    void showData(McapMessage of, byte[] bytes, int itsLength) {
        channel = of.channel;
        sequence = of.sequence;
        logTime = of.logTime;
        publishTime = of.publishTime;
        buffer = bytes;
        offset = 0;
        length = itsLength;
    }

    /**
     * Where the message comes from.
     *
     * @throws IllegalStateException before the first call of {@link McapMessages#next()}
     */
    public McapChannel channel() {
        if (channel == null) {
            throw new IllegalStateException("There is no message yet; call next() first.");
        }
        return channel;
    }

    /** The sequence number from the source, 0 to 2^32 - 1; 0 if it does not count. */
    public long sequence() {
        return sequence;
    }

    /** When the message was recorded, in unsigned nanoseconds. */
    public long logTime() {
        return logTime;
    }

    /** When the message was published, in unsigned nanoseconds; the log time if unknown. */
    public long publishTime() {
        return publishTime;
    }

    /** The array that contains the encoded message, from {@link #offset()} on; do not modify it. */
    public byte[] buffer() {
        return buffer;
    }

    /** First byte of the encoded message in {@link #buffer()}. */
    public int offset() {
        return offset;
    }

    /** The number of bytes of the encoded message. */
    public int length() {
        return length;
    }

    /** A copy of the encoded message. */
    public byte[] data() {
        return Arrays.copyOfRange(buffer, offset, offset + length);
    }

    /** A copy of the message that does not change. */
    public McapMessage copy() {
        McapMessage copy = new McapMessage();
        copy.showData(this, data(), length);
        return copy;
    }

    @Override
    public String toString() {
        String topic = channel == null ? "none" : channel.topic();
        return "McapMessage[topic=" + topic + ", sequence=" + sequence + ", logTime=" + Long.toUnsignedString(logTime)
                + ", length=" + length + "]";
    }
}
