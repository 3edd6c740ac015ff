package dev.metricsbuild.write;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.wire.MessageEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file that is either valid or absent: it is written under another name in the same directory, flushed to disk, and
 * only then renamed.
 */
public final class OutputFile {
    private static final long LIMIT = Integer.MAX_VALUE;
    private static final int LARGEST_NAMED = 5;

    /** From so many bytes on, a thread that writes them is worth its start. */
    private static final long WORTH_A_THREAD = 4 << 20;

    private final Path target;
    private final UnfinishedFiles siblings;
    private final ReentrantLock lock = new ReentrantLock();
    private UnfinishedFiles.@Nullable Unfinished begun;
    private boolean abandoned;

    private OutputFile(Path target) {
        this.target = target;
        this.siblings = new UnfinishedFiles(target);
    }

    /** The file at a path; nothing is done yet. */
    public static OutputFile at(Path target) {
        if (target.getFileName() == null) {
            throw new IllegalArgumentException(target + " does not name a file.");
        }
        return new OutputFile(target);
    }

    /**
     * Makes the unfinished file, to find out whether it can be made, and deletes those that killed runs have left. It is new,
     * under a name of its own: another run into the same directory, a link or a pipe cannot get in its way.
     *
     * @throws IOException if the directory is missing or not writable
     */
    public void begin() throws IOException {
        lock.lock();
        try {
            requireNotAbandoned();
            if (begun == null) {
                siblings.clear();
                begun = siblings.create();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes a message that the platform accepts; an earlier file is replaced. It is validated while it is written. When it
     * is rejected, and when this throws, the earlier file has not been touched and the unfinished one is gone.
     *
     * @return what is wrong with the message; the file is there exactly if the report is {@linkplain
     *     ValidationReport#accepted() accepted}
     * @throws TooLargeException if the message has 2 GiB or more; nothing has been written then
     * @throws IOException if the directory is missing, not writable or full
     */
    public ValidationReport write(JobMetrics message) throws IOException {
        try {
            BackgroundValidation validation = BackgroundValidation.of(message);
            MessageEncoder encoder = MessageEncoder.of(message);
            if (encoder.size() > LIMIT) {
                throw new TooLargeException(describe(message, encoder.size()));
            }
            ValidationReport report = write(encoder, validation);
            if (report.accepted()) {
                rename();
            } else {
                abandon();
            }
            return report;
        } catch (IOException | RuntimeException e) {
            discard(e);
            throw e;
        }
    }

    private ValidationReport write(MessageEncoder encoder, BackgroundValidation validation) throws IOException {
        begin();
        // Open, and so locked, until the file has its name.
        FileChannel channel = requireBegun().channel();
        if (encoder.size() < WORTH_A_THREAD) {
            encoder.writeTo(Channels.newOutputStream(channel));
        } else {
            try (OutputStream out = new WriteBehind(channel)) {
                encoder.writeTo(out);
            }
        }
        channel.force(true);
        return validation.report();
    }

    private UnfinishedFiles.Unfinished requireBegun() throws IOException {
        lock.lock();
        try {
            requireNotAbandoned();
            return Objects.requireNonNull(begun, "The file has been begun.");
        } finally {
            lock.unlock();
        }
    }

    private void rename() throws IOException {
        lock.lock();
        try {
            UnfinishedFiles.Unfinished complete = requireBegun();
            move(complete.path());
            begun = null;
            siblings.flushDirectory();
            complete.channel().close();
        } finally {
            lock.unlock();
        }
    }

    private void move(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void requireNotAbandoned() throws IOException {
        if (abandoned) {
            throw new IOException("The run was interrupted.");
        }
    }

    private void discard(Exception cause) {
        try {
            abandon();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Gives up what is unfinished, if anything; from then on nothing is written any more. May be called from another
     * thread, in the middle of a write.
     *
     * @throws IOException if the unfinished file cannot be deleted
     */
    public void abandon() throws IOException {
        lock.lock();
        try {
            abandoned = true;
            if (begun != null) {
                Path unfinished = begun.path();
                begun.channel().close();
                begun = null;
                Files.deleteIfExists(unfinished);
            }
        } finally {
            lock.unlock();
        }
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

    /** A message that does not fit a file. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }
}
