package dev.metricsbuild.mcap;

import java.io.IOException;

/** A chunk whose messages are in the order of time, decompressed as they are handed out. */
final class StreamedSegment extends OpenSegment {
    private final ChunkContent chunk;
    private final ChunkMessages messages;
    private boolean taken = true;
    private boolean ended;

    StreamedSegment(Segment segment, ChunkContent chunk, ChunkMessages messages) {
        super(segment, new TimeIndex(), new byte[0]);
        this.chunk = chunk;
        this.messages = messages;
    }

    @Override
    long size() {
        return 0;
    }

    @Override
    boolean isHeld() {
        return false;
    }

    @Override
    byte[] bytes() {
        return chunk.bytes();
    }

    @Override
    boolean isEmpty() throws IOException {
        if (taken && !ended) {
            ended = !messages.next();
            taken = false;
        }
        return ended;
    }

    @Override
    long time() {
        return messages.time();
    }

    @Override
    long placeInAll() {
        return messages.placeInAll();
    }

    @Override
    int take() {
        taken = true;
        return messages.place();
    }

    /** Forgets the chunk. */
    void close() {
        chunk.close();
    }
}
