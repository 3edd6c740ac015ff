package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A message within an array of bytes; refilled for each message, so that reading creates no objects. */
public final class MessageView implements McapMessage {
    private static final byte[] NONE = new byte[0];

    private @Nullable McapChannel channel;
    private long sequence;
    private long logTime;
    private long publishTime;
    private byte[] buffer = NONE;
    private int offset;
    private int length;

    /** Shows the record of a message, whose log time is known; both ends lie within the array. */
    public void show(McapChannel itsChannel, long itsLogTime, byte[] bytes, int start, int end) {
        channel = itsChannel;
        sequence = LittleEndian.u32(bytes, start + 2);
        logTime = itsLogTime;
        publishTime = LittleEndian.i64(bytes, start + 14);
        buffer = bytes;
        offset = start + Opcode.MESSAGE_HEAD_BYTES;
        length = end - offset;
    }

    /** Shows a message with other bytes, such as decompressed ones. */
    public void showData(McapMessage of, byte[] bytes, int itsLength) {
        channel = of.channel();
        sequence = of.sequence();
        logTime = of.logTime();
        publishTime = of.publishTime();
        buffer = bytes;
        offset = 0;
        length = itsLength;
    }

    @Override
    public McapChannel channel() {
        if (channel == null) {
            throw new IllegalStateException("There is no message yet; call next() first.");
        }
        return channel;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public long logTime() {
        return logTime;
    }

    @Override
    public long publishTime() {
        return publishTime;
    }

    @Override
    public byte[] buffer() {
        return buffer;
    }

    @Override
    public int offset() {
        return offset;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public byte[] data() {
        return Arrays.copyOfRange(buffer, offset, offset + length);
    }

    @Override
    public McapMessage copy() {
        MessageView copy = new MessageView();
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
