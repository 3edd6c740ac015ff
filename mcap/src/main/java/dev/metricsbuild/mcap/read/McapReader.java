package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.index.InfoReader;
import dev.metricsbuild.mcap.index.Summary;
import dev.metricsbuild.mcap.record.AttachmentStream;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.scan.FileRecords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recording in the MCAP format.
 *
 * <p>Reading is lazy and keeps only a few chunks in memory; files may have any size. One thread may interleave several
 * reads of one reader. The summary at the end of a file only makes reading faster: if it is missing or contradicts the
 * file, the file is scanned.
 */
public final class McapReader implements AutoCloseable {
    private final FileChannel channel;
    private final Recording recording;
    private final McapOptions options;
    private @Nullable McapInfo info;

    private McapReader(FileChannel channel, Recording recording) {
        this.channel = channel;
        this.recording = recording;
        this.options = recording.options();
    }

    /**
     * Opens a recording for strict reading.
     *
     * @throws dev.metricsbuild.mcap.McapException if the file does not begin with the magic of MCAP
     * @throws IOException if it cannot be read
     */
    public static McapReader open(Path file) throws IOException {
        return open(file, McapOptions.strict());
    }

    /**
     * Opens a recording.
     *
     * @throws dev.metricsbuild.mcap.McapException strict, if the file does not begin with the magic of MCAP
     * @throws IOException if it cannot be read
     */
    public static McapReader open(Path file, McapOptions options) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            Recording recording = new Recording(channel, channel.size(), options);
            if (options.isStrict()) {
                new FileRecords(recording.window(FileWindow.RANDOM), new Problems(true)).begin();
            }
            return new McapReader(channel, recording);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * The contents of the recording, from its summary if that is complete, else from {@link #scan()}.
     *
     * @throws dev.metricsbuild.mcap.McapException strict, at the first error of a scan
     */
    public McapInfo info() throws IOException {
        if (info == null) {
            Optional<Summary> summary = recording.summary();
            Optional<McapInfo> quick = summary.isEmpty()
                    ? Optional.empty()
                    : new InfoReader(recording.window(FileWindow.RANDOM), options).read(summary.get());
            info = quick.isPresent() ? quick.get() : scan();
        }
        return info;
    }

    /**
     * The contents of the recording, found by reading all of it, and what is wrong with it. Everything is checked: all
     * checksums, the form of all records, and their positions.
     *
     * @throws dev.metricsbuild.mcap.McapException strict, at the first error
     */
    public McapInfo scan() throws IOException {
        return options.isStrict()
                ? recording.scan(new Problems(true)).info()
                : recording.lenientScan().info();
    }

    /**
     * Messages, read lazily; close them before the reader.
     *
     * <p>In file order, strict reading returns every message before the first error. In log-time order, an error in a
     * chunk ends it when that chunk's time comes, an error in the file's structure after the last message; the checksum
     * of the data section is then not verified, nor when a filter leaves out parts of the file.
     *
     * @throws IOException if the file cannot be read
     */
    public McapMessages messages(McapQuery query) throws IOException {
        return new MessagePlan(recording, query).messages();
    }

    /**
     * All messages in the order of the file.
     *
     * @throws IOException if the file cannot be read
     */
    public McapMessages messages() throws IOException {
        return messages(McapQuery.all());
    }

    /** All records in the order of the file; close them before the reader. */
    public McapRecords records() {
        return recording.records(new Problems(options.isStrict()));
    }

    /**
     * The bytes of an attachment. Strict, the end of the stream throws {@link dev.metricsbuild.mcap.McapException} if they do
     * not have the declared checksum; {@link #scan()} reports that too.
     *
     * @throws IOException if the file cannot be read
     */
    public InputStream open(McapRecord.Attachment attachment) throws IOException {
        return new AttachmentStream(recording.window(FileWindow.RANDOM), attachment, new Problems(options.isStrict()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
