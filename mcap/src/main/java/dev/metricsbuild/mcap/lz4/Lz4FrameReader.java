package dev.metricsbuild.mcap.lz4;

import dev.metricsbuild.mcap.bytes.LittleEndian;

/**
 * Decodes LZ4 frames: linked and independent blocks, block and content checksums, content sizes, several frames in a row and
 * skippable frames between them. Dictionaries and the legacy format are refused. Defined by the LZ4 frame format description,
 * version 1.6.
 */
public final class Lz4FrameReader {
    private static final int MAGIC = 0x184D2204;
    private static final int SKIPPABLE = 0x184D2A50;
    private static final int UNCOMPRESSED = 0x8000_0000;

    private static final int INDEPENDENT = 1 << 5;
    private static final int BLOCK_CHECKSUM = 1 << 4;
    private static final int CONTENT_SIZE = 1 << 3;
    private static final int CONTENT_CHECKSUM = 1 << 2;

    private final boolean checksums;
    private final Lz4Output output;
    private byte[] source = new byte[0];
    private int in;
    private int end;
    private int declared;
    private boolean anyFrame;
    private boolean inFrame;
    private int flags;
    private int blockMaximum;
    private long contentSize;
    /** Where the content of the frame begins in the output; below zero where that is forgotten. */
    private long frameStart;

    private XxHash32 hash = new XxHash32();
    private int hashed;

    /**
     * A reader with its own output.
     *
     * @param checksums whether checksums of blocks and content are verified; those of frame heads always are
     */
    public Lz4FrameReader(boolean checksums) {
        this(checksums, new Lz4Output());
    }

    /** A reader that decodes into an output that others use too. */
    public Lz4FrameReader(boolean checksums, Lz4Output output) {
        this.checksums = checksums;
        this.output = output;
    }

    /**
     * Decodes all frames of {@code bytes[from, to)}.
     *
     * @param size how many bytes must come out
     * @return the decoded bytes; the same object at every call
     * @throws Lz4Exception where the bytes are damaged, or more or fewer than {@code size} come out; decoding stops as soon as
     *     {@code size} is exceeded
     */
    public Lz4Output read(byte[] bytes, int from, int to, int size) throws Lz4Exception {
        begin(bytes, from, to, size);
        while (advance()) {
            // Block after block.
        }
        if (output.length() != size) {
            throw new Lz4Exception("LZ4 content has " + output.length() + " bytes where " + size + " are declared");
        }
        return output;
    }

    /** Begins to decode {@code bytes[from, to)} step by step. */
    void begin(byte[] bytes, int from, int to, int size) throws Lz4Exception {
        source = bytes;
        in = from;
        end = to;
        declared = size;
        anyFrame = false;
        inFrame = false;
        output.reset(size);
        // The format cannot hold more than 255 bytes in one.
        if (size > 255L * (to - from) + 64) {
            throw new Lz4Exception(
                    (to - from) + " bytes of LZ4 cannot hold the declared " + size + " bytes; the size is wrong");
        }
    }

    /** Decodes a block, or passes over what is between blocks; false behind the last frame. */
    boolean advance() throws Lz4Exception {
        if (inFrame) {
            block();
            return true;
        }
        boolean first = !anyFrame;
        anyFrame = true;
        return in < end && nextFrame(first);
    }

    /** Forgets output in front of what blocks to come may refer to, of which {@code taken} bytes are no longer needed. */
    int forget(int taken) {
        int count = taken - Lz4Block.WINDOW;
        if (checksums && inFrame && (flags & CONTENT_CHECKSUM) != 0) {
            hashed = hash.take(output.bytes(), hashed, output.length());
            count = Math.min(count, hashed);
        }
        // As much as is kept, so that moving that costs little.
        if (count < Lz4Block.WINDOW) {
            return 0;
        }
        output.forget(count);
        frameStart -= count;
        hashed -= count;
        return count;
    }

    Lz4Output output() {
        return output;
    }

    /** Begins a frame or skips one; false at bytes that follow the last frame, which writers leave as padding. */
    private boolean nextFrame(boolean first) throws Lz4Exception {
        if (end - in < 4) {
            return padding(first);
        }
        int magic = LittleEndian.i32(source, in);
        if (magic == MAGIC) {
            in += 4;
            beginFrame();
            return true;
        }
        if ((magic & ~0xf) == SKIPPABLE) {
            in += 4;
            need(4, "size of a skippable frame");
            long size = LittleEndian.u32(source, in);
            in += 4;
            need(size, "skippable frame");
            in += (int) size;
            return true;
        }
        return padding(first);
    }

    private boolean padding(boolean first) throws Lz4Exception {
        if (first || output.length() < output.limit()) {
            throw new Lz4Exception("no LZ4 frame begins at byte " + in + ": its first bytes 04 22 4D 18 are missing");
        }
        return false;
    }

    private void beginFrame() throws Lz4Exception {
        int head = in;
        need(3, "frame head");
        flags = source[in] & 0xff;
        int blockBits = source[in + 1] & 0xff;
        checkHead(blockBits);
        in += 2;
        contentSize = -1;
        if ((flags & CONTENT_SIZE) != 0) {
            need(9, "content size");
            contentSize = LittleEndian.i64(source, in);
            in += 8;
        }
        if ((byte) (XxHash32.hash(source, head, in) >>> 8) != source[in]) {
            throw new Lz4Exception("LZ4 frame head at byte " + head + " fails its checksum");
        }
        in++;
        blockMaximum = 1 << (2 * (blockBits >>> 4) + 8);
        frameStart = output.length();
        hash = new XxHash32();
        hashed = output.length();
        inFrame = true;
    }

    private void endFrame() throws Lz4Exception {
        inFrame = false;
        if ((flags & CONTENT_CHECKSUM) != 0) {
            int written = checksum("content");
            if (checksums && hash.finish(output.bytes(), hashed, output.length()) != written) {
                throw failsChecksum("content");
            }
        }
        long found = output.length() - frameStart;
        if (contentSize >= 0 && found != contentSize) {
            throw new Lz4Exception("LZ4 frame holds " + found + " bytes where its head declares "
                    + Long.toUnsignedString(contentSize));
        }
    }

    private void checkHead(int blockBits) throws Lz4Exception {
        if (flags >>> 6 != 1) {
            throw new Lz4Exception("LZ4 frame has version " + (flags >>> 6) + "; only version 1 is supported");
        }
        if ((flags & 1) != 0) {
            throw new Lz4Exception("LZ4 frame needs a dictionary, which recordings do not carry");
        }
        if ((flags & 2) != 0 || (blockBits & 0x8f) != 0 || blockBits >>> 4 < 4) {
            throw new Lz4Exception("LZ4 frame head at byte " + in + " has reserved bits set: flags 0x"
                    + Integer.toHexString(flags) + ", block size 0x" + Integer.toHexString(blockBits));
        }
    }

    private void block() throws Lz4Exception {
        need(4, "size of a block");
        int word = LittleEndian.i32(source, in);
        in += 4;
        if (word == 0) {
            endFrame();
            return;
        }
        int size = word & ~UNCOMPRESSED;
        if (size > blockMaximum) {
            throw new Lz4Exception("LZ4 block of " + size + " bytes exceeds the frame's block size " + blockMaximum);
        }
        need(size, "block");
        decode(size, (word & UNCOMPRESSED) != 0);
        int from = in;
        in += size;
        if ((flags & BLOCK_CHECKSUM) != 0) {
            int written = checksum("block");
            if (checksums && XxHash32.hash(source, from, from + size) != written) {
                throw failsChecksum("block");
            }
        }
    }

    private void decode(int size, boolean plain) throws Lz4Exception {
        output.reserve(blockMaximum);
        int start = output.length();
        int limit = (int) Math.min((long) start + blockMaximum, output.limit());
        if (plain) {
            if (size > limit - start) {
                throw new Lz4Exception("LZ4 content is longer than the declared " + declared + " bytes");
            }
            output.append(source, in, size);
            return;
        }
        int window = (flags & INDEPENDENT) == 0 ? (int) Math.max(0, frameStart) : start;
        output.length(new Lz4Block(source, in, in + size, output.bytes(), window, start, limit).decode());
    }

    private int checksum(String what) throws Lz4Exception {
        need(4, "checksum of the " + what);
        in += 4;
        return LittleEndian.i32(source, in - 4);
    }

    private Lz4Exception failsChecksum(String what) {
        return new Lz4Exception("LZ4 " + what + " fails its checksum, which is at byte " + (in - 4));
    }

    private void need(long count, String what) throws Lz4Exception {
        if (count > end - in) {
            throw new Lz4Exception("LZ4 frame ends inside the " + what + ": " + count + " bytes needed at byte " + in
                    + ", " + (end - in) + " left");
        }
    }
}
