package dev.metricsbuild.context;

import com.pngencoder.PngEncoder;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pictures of a run to the outputs: background threads encode each file once. A caller that is faster than
 * these threads encodes the next picture itself, so that few pictures wait in memory. Without pictures, no thread
 * starts and the desktop module is not loaded.
 */
public final class PictureFiles {
    /** With a predictor the fastest level writes smaller files than ImageIO does, in less time. */
    private static final int COMPRESSION = 1;

    private static final int WAITING = 2;

    private final Map<Path, Future<?>> writes = new LinkedHashMap<>();
    private final Set<Path> files = new HashSet<>();
    private @Nullable ThreadPoolExecutor encoders;

    /** No pictures yet. */
    public PictureFiles() {}

    /**
     * Starts to write a picture as PNG.
     *
     * @throws IllegalArgumentException if there is one of that file already
     */
    synchronized void write(Path file, BufferedImage picture) {
        if (!files.add(file)) {
            throw new IllegalArgumentException("Two pictures would be written to " + file
                    + ". Use the image that the first call returned, or give the second another name.");
        }
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> {
            encode(file, picture);
            return null;
        });
        writes.put(file, task);
        encoders().execute(task);
    }

    private ThreadPoolExecutor encoders() {
        ThreadPoolExecutor running = encoders;
        if (running == null) {
            int threads = Runtime.getRuntime().availableProcessors();
            running = new ThreadPoolExecutor(
                    threads,
                    threads,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    PictureFiles::daemon,
                    new ThreadPoolExecutor.CallerRunsPolicy());
            encoders = running;
        }
        return running;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "metrics-build-picture");
        thread.setDaemon(true);
        return thread;
    }

    private static void encode(Path file, BufferedImage picture) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new PngEncoder()
                    .withBufferedImage(picture)
                    .withCompressionLevel(COMPRESSION)
                    .withPredictorEncoding(true)
                    .withMultiThreadedCompressionEnabled(false)
                    .toStream(out);
        }
    }

    /**
     * Waits until all pictures are written; the run calls it before it writes its own file.
     *
     * @throws IOException if one cannot be written; the message says which
     */
    public synchronized void finish() throws IOException {
        try {
            for (Map.Entry<Path, Future<?>> write : writes.entrySet()) {
                await(write.getKey(), write.getValue());
            }
        } finally {
            writes.clear();
            if (encoders != null) {
                encoders.shutdown();
                encoders = null;
            }
        }
    }

    private static void await(Path file, Future<?> write) throws IOException {
        try {
            write.get();
        } catch (ExecutionException e) {
            throw new IOException("The picture " + file + " cannot be written: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the picture " + file + " was written.", e);
        }
    }
}
