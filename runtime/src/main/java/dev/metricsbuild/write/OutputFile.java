package dev.metricsbuild.write;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.wire.MessageEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * A file that is right or absent: it is written under another name in the same directory, flushed to disk, and only then
 * given its own.
 */
public final class OutputFile {
    private static final long LIMIT = Integer.MAX_VALUE;
    private static final int LARGEST_NAMED = 5;

    private final Path target;
    private final Path unfinished;

    private OutputFile(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /** The file at a path; nothing is done yet. */
    public static OutputFile at(Path target) {
        Path name = target.getFileName();
        if (name == null) {
            throw new IllegalArgumentException(target + " names no file.");
        }
        return new OutputFile(target, target.resolveSibling("." + name + ".unfinished"));
    }

    /**
     * Writes a message; an earlier file is replaced. When this throws, neither the earlier file has been touched nor
     * anything left behind.
     *
     * @throws TooLargeException if the message has 2 GiB or more; nothing has been written then
     * @throws IOException if the directory is missing, not writable or full
     */
    public void write(JobMetrics message) throws IOException {
        MessageEncoder encoder = MessageEncoder.of(message);
        if (encoder.size() > LIMIT) {
            throw new TooLargeException(describe(message, encoder.size()));
        }
        try {
            try (FileChannel channel = FileChannel.open(
                            unfinished,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = Channels.newOutputStream(channel)) {
                encoder.writeTo(out);
                channel.force(true);
            }
            rename();
        } catch (IOException | RuntimeException e) {
            discard(e);
            throw e;
        }
    }

    private void rename() throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void discard(Exception cause) {
        try {
            discardUnfinished();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Deletes what an interrupted write has left behind, if anything.
     *
     * @throws IOException if it cannot be deleted
     */
    public void discardUnfinished() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    private static String describe(JobMetrics message, long size) {
        String largest = message.data().stream()
                .sorted(Comparator.comparingLong(MessageEncoder::sizeOf).reversed())
                .limit(LARGEST_NAMED)
                .map(OutputFile::describe)
                .collect(Collectors.joining("\n"));
        return "The metrics take " + size
                + " bytes; a file must stay below 2 GiB (2147483648 bytes). The largest data:\n" + largest
                + "\nWrite fewer points, for example every tenth, or split the metrics over several jobs.";
    }

    private static String describe(MetricsData data) {
        return "  " + MessageEncoder.sizeOf(data) + " bytes: \"" + data.name() + "\"";
    }

    /** Whether an interrupted write has left something behind. */
    boolean hasUnfinished() {
        return Files.exists(unfinished);
    }

    /** A message that does not fit a file. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }
}
