package dev.metricsbuild.mcap;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

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

    /** What it keeps does not push out others, which would cost more. */
    @Override
    long size() {
        return 0;
    }

    @Override
    boolean isReleasable() {
        return false;
    }

    @Override
    byte @Nullable [] bytes() {
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
    int take() {
        taken = true;
        return messages.place();
    }

    /** Forgets the chunk. */
    void close() {
        chunk.close();
    }
}
