package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.chunk.ChunkContent;
import dev.metricsbuild.mcap.chunk.ChunkMessages;
import dev.metricsbuild.mcap.index.Segment;
import java.io.IOException;

/** A chunk whose messages are in the order of time, decompressed as they are handed out. */
public final class StreamedSegment extends OpenSegment {
    private final ChunkContent chunk;
    private final ChunkMessages messages;
    private boolean taken = true;
    private boolean ended;

    public StreamedSegment(Segment segment, ChunkContent chunk, ChunkMessages messages) {
        super(segment);
        this.chunk = chunk;
        this.messages = messages;
    }

    @Override
    public byte[] bytes() {
        return chunk.bytes();
    }

    @Override
    public boolean isEmpty() throws IOException {
        if (taken && !ended) {
            ended = !messages.next();
            taken = false;
        }
        return ended;
    }

    @Override
    public long time() {
        return messages.time();
    }

    @Override
    public long placeInAll() {
        return messages.placeInAll();
    }

    @Override
    public int take() {
        taken = true;
        return messages.place();
    }

    @Override
    public void close() {
        chunk.close();
    }
}
