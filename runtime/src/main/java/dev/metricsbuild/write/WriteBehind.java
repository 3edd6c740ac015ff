package dev.metricsbuild.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A stream to a channel that a thread of its own writes to: while one buffer is on its way to the system, the next is
 * filled. Laying out a large file costs about as much as handing it over, so that the two together take half the time.
 */
final class WriteBehind extends OutputStream {
    private static final int BUFFER = 1 << 20;

    private final WritableByteChannel channel;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> Background.thread(task, "metrics-write-behind"));
    private ByteBuffer filling = ByteBuffer.allocateDirect(BUFFER);
    private ByteBuffer leaving = ByteBuffer.allocateDirect(BUFFER);
    private Future<?> left = CompletableFuture.completedFuture(null);

    /** A stream to a channel, which stays open when the stream is closed. */
    WriteBehind(WritableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (!filling.hasRemaining()) {
                handOver();
            }
            int count = Math.min(filling.remaining(), length - written);
            filling.put(bytes, offset + written, count);
            written += count;
        }
    }

    private void handOver() throws IOException {
        await();
        ByteBuffer full = filling.flip();
        filling = leaving.clear();
        leaving = full;
        left = thread.submit(() -> writeAll(full));
    }

    private void writeAll(ByteBuffer full) {
        try {
            while (full.hasRemaining()) {
                channel.write(full);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() throws IOException {
        try {
            Background.await(left);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw new IOException("The file could not be written.", e.getCause());
        }
    }

    /** Returns when the channel has taken everything. */
    @Override
    public void flush() throws IOException {
        handOver();
        await();
    }

    /** Ends the thread; what has not been flushed is lost. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
