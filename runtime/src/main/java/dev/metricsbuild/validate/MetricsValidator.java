package dev.metricsbuild.validate;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.rule.Rule;
import dev.metricsbuild.validate.rule.Rules;
import dev.metricsbuild.validate.scan.ByteSource;
import dev.metricsbuild.validate.scan.FileSource;
import dev.metricsbuild.validate.scan.JobScanner;
import dev.metricsbuild.validate.values.JobFactsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/**
 * Checks whether the platform accepts a {@code metrics.binproto}, and reports everything that is wrong with it.
 *
 * <p>The verdict equals that of the platform for every message, including its surprising verdicts. Bytes are scanned
 * once without building the message: only the ids, names, types and lengths of a file are kept. It does not throw for
 * any bytes; bytes that are not a message give a report with the single violation {@code PARSE}.
 */
public final class MetricsValidator {
    /** A stream up to this size is kept in memory; a longer one goes through a file. */
    private static final int IN_MEMORY = 8 << 20;

    private static final long SIZE_LIMIT = Integer.MAX_VALUE;
    private static final int CHUNK = 1 << 16;
    private static final Set<StandardOpenOption> SPOOL =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

    /** What one rule requires. */
    public record RuleDescription(String id, Severity severity, String summary) {}

    private MetricsValidator() {}

    /** The ids of all rules, with what each requires. */
    public static List<RuleDescription> rules() {
        return Rules.all().stream()
                .map(rule -> new RuleDescription(rule.id(), rule.severity(), rule.summary()))
                .toList();
    }

    /** Validates a serialized message. */
    public static ValidationReport validate(byte[] message) {
        try {
            return validate(ByteSource.of(message));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed.", e);
        }
    }

    /** Validates a message in the form in which it would be written. */
    public static ValidationReport validate(JobMetrics message) {
        return validate(message.toByteArray());
    }

    /**
     * Validates a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static ValidationReport validate(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            // A pipe has a path but no size, and can be read only once.
            try (InputStream stream = Files.newInputStream(file)) {
                return validate(stream);
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            return size > SIZE_LIMIT
                    ? tooLong("a file of " + size + " bytes")
                    : validate(new FileSource(channel, (int) size));
        }
    }

    /**
     * Validates the rest of a stream, which stays open. A long one goes through a temporary file, which is deleted
     * before this returns, even if the process is killed. More than 2 GiB are not read.
     *
     * @throws IOException if the stream cannot be read or the temporary file cannot be written
     */
    public static ValidationReport validate(InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(IN_MEMORY);
        if (start.length < IN_MEMORY) {
            return validate(start);
        }
        // Where the system allows it the name goes as soon as the file is open: nothing stays, not even after a kill.
        try (FileChannel channel = FileChannel.open(Files.createTempFile("metrics-", ".binproto"), SPOOL)) {
            long size = spool(start, stream, channel);
            return size > SIZE_LIMIT ? tooLong() : validate(new FileSource(channel, (int) size));
        }
    }

    /** Answers how many bytes there are; one beyond the limit is the last to be read, as some streams never end. */
    private static long spool(byte[] start, InputStream stream, FileChannel channel) throws IOException {
        ByteBuffer first = ByteBuffer.wrap(start);
        while (first.hasRemaining()) {
            channel.write(first);
        }
        long size = start.length;
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0 && size <= SIZE_LIMIT; read = stream.read(chunk)) {
            for (ByteBuffer next = ByteBuffer.wrap(chunk, 0, read); next.hasRemaining(); ) {
                channel.write(next);
            }
            size += read;
        }
        return size;
    }

    /** Validates values, without writing them. */
    public static ValidationReport validate(dev.metricsbuild.metric.JobMetrics message) {
        return validate(JobFactsReader.read(message));
    }

    /** Validates facts that do not come from bytes. */
    static ValidationReport validate(JobFacts facts) {
        return Rules.check(facts);
    }

    private static ValidationReport validate(ByteSource source) throws IOException {
        JobScanner scanner = new JobScanner(source);
        try {
            return validate(scanner.scan());
        } catch (InvalidProtocolBufferException e) {
            return unreadable(
                    scanner.where(),
                    e.getMessage() + ", in the part that begins at byte " + scanner.start() + " of " + source.size(),
                    "a serialized resim.metrics.proto.JobMetrics",
                    "Write the file again; if it was copied, compare the lengths, as it may have been truncated.");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ValidationReport tooLong() {
        return tooLong("a stream of more than " + SIZE_LIMIT + " bytes");
    }

    private static ValidationReport tooLong(String found) {
        return unreadable(
                "",
                found,
                "at most " + SIZE_LIMIT + " bytes (2 GiB), the limit of a protobuf message",
                "Write fewer points or less data, such as every tenth point of long series.");
    }

    private static ValidationReport unreadable(String path, String found, String expected, String fix) {
        Rule<?> rule = Rules.PARSE;
        return new ValidationReport(List.of(new Violation(rule.id(), rule.severity(), path, "", found, expected, fix)));
    }
}
