package dev.metricsbuild.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes so many bytes to a file, as plainly as can be: what every other way of writing is measured against. */
final class PlainWrite {
    private static final int CHUNK = 1 << 16;

    private PlainWrite() {}

    /** Writes to a file next to the target, flushes it to disk, and renames it. */
    static void write(Path target, long bytes) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".plain");
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            for (long left = bytes; left > 0; left -= chunk.limit()) {
                chunk.clear().limit((int) Math.min(CHUNK, left));
                channel.write(chunk);
            }
            channel.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** {@code PlainWrite BYTES REPEAT FILE}: prints seconds, one line a repetition. */
    public static void main(String[] args) throws IOException {
        for (int i = Integer.parseInt(args[1]); i > 0; i--) {
            long start = System.nanoTime();
            write(Path.of(args[2]).toAbsolutePath(), Long.parseLong(args[0]));
            System.out.println((System.nanoTime() - start) / 1e9);
        }
    }
}
