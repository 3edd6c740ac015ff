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
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Tells whether the platform accepts a {@code metrics.binproto}, and everything that is wrong with it.
 *
 * <p>The verdict is the platform's own for every message, its surprising ones included. Bytes are scanned once and the
 * message is not built: what is kept of a file are its ids, names, types and lengths. No bytes make it throw; bytes that
 * are no message give a report with the one violation {@code PARSE}.
 */
public final class MetricsValidator {
    /** Of a stream up to this is kept in memory; the rest makes it go through a file. */
    private static final int IN_MEMORY = 8 << 20;

    private static final long SIZE_LIMIT = Integer.MAX_VALUE;

    /** What one rule asks for. */
    public record RuleDescription(String id, Severity severity, String summary) {}

    private MetricsValidator() {}

    /** The ids of all rules, with what each asks for. */
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

    /** Validates a message, as it would be written. */
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
            return size > SIZE_LIMIT ? tooLong(size) : validate(new FileSource(channel, (int) size));
        }
    }

    /**
     * Validates what is left of a stream, which stays open. A long one goes through a temporary file, which is deleted
     * before this returns.
     *
     * @throws IOException if the stream cannot be read or the temporary file not be written
     */
    public static ValidationReport validate(InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(IN_MEMORY);
        if (start.length < IN_MEMORY) {
            return validate(start);
        }
        Path spooled = Files.createTempFile("metrics-", ".binproto");
        try {
            try (OutputStream out = Files.newOutputStream(spooled)) {
                out.write(start);
                stream.transferTo(out);
            }
            return validate(spooled);
        } finally {
            Files.delete(spooled);
        }
    }

    /** Validates values, without writing them. */
    public static ValidationReport validate(dev.metricsbuild.metric.JobMetrics message) {
        return validate(JobFactsReader.read(message));
    }

    /** Validates facts that do not come from bytes. */
    static ValidationReport validate(JobFacts facts) {
        return new ValidationReport(Rules.check(facts));
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
                    "Write the file anew; if it was copied, compare the lengths, as it may have been cut short.");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ValidationReport tooLong(long size) {
        return unreadable(
                "",
                "a file of " + size + " bytes",
                "at most " + SIZE_LIMIT + " bytes (2 GiB), the limit of a protobuf message",
                "Write fewer points or less data, such as every tenth point of long series.");
    }

    private static ValidationReport unreadable(String path, String found, String expected, String fix) {
        Rule<?> rule = Rules.PARSE;
        return new ValidationReport(List.of(new Violation(rule.id(), rule.severity(), path, "", found, expected, fix)));
    }
}
