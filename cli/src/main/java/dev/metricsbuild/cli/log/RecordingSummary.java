package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapChunk;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * What is told of a recording.
 *
 * @param file its name as it was given
 * @param files its files, in the order of recording
 * @param info what it holds
 * @param isChecked whether all of it was read
 */
public record RecordingSummary(String file, List<Part> files, McapInfo info, boolean isChecked) {
    private static final double NANOS = 1e9;

    /** How the recording is. */
    enum Health {
        /** All of it was read, and nothing is lost. */
        WHOLE,
        /** Something is lost. */
        DAMAGED,
        /** Only the summary was read. */
        NOT_CHECKED
    }

    /**
     * One of the files.
     *
     * @param size bytes
     */
    record Part(String name, long size, long messageCount) {}

    /**
     * Reads what is told of a recording.
     *
     * @param name as it was given
     * @param reads whether all of it is read even where it has a summary
     * @throws IOException if it cannot be read
     */
    public static RecordingSummary of(String name, McapBag bag, boolean reads) throws IOException {
        List<Part> parts = new ArrayList<>();
        InfoMerge merge = new InfoMerge();
        boolean isChecked = true;
        for (McapReader reader : bag.readers()) {
            McapInfo info = reads ? reader.scan() : reader.info();
            // Without a summary all of it was read all the same.
            isChecked &= reads || !info.hasSummary();
            Path file = bag.files().get(parts.size());
            String fileName = String.valueOf(file.getFileName());
            parts.add(new Part(fileName, Files.size(file), info.messageCount()));
            merge.add(fileName, info);
        }
        return new RecordingSummary(name, List.copyOf(parts), merge.merged(), isChecked);
    }

    /** Bytes of all files. */
    long size() {
        return files.stream().mapToLong(Part::size).sum();
    }

    /** Whether something of the recording is lost. */
    public boolean isDamaged() {
        return info.problems().stream().anyMatch(problem -> problem.kind().isError());
    }

    Health health() {
        return isDamaged() ? Health.DAMAGED : isChecked ? Health.WHOLE : Health.NOT_CHECKED;
    }

    List<McapProblem> problems() {
        return info.problems();
    }

    /** From the first message to the last, in seconds. */
    BigDecimal duration() {
        return seconds(info.endTime()).subtract(seconds(info.startTime()));
    }

    static BigDecimal seconds(long unsignedNanos) {
        return new BigDecimal(Long.toUnsignedString(unsignedNanos)).movePointLeft(9);
    }

    long count(McapChannel channel) {
        return info.channelMessageCounts().getOrDefault(channel.id(), 0L);
    }

    /** Messages a second over the whole recording; none of a channel with fewer than two, or where all have one time. */
    OptionalDouble rate(McapChannel channel) {
        long nanos = info.endTime() - info.startTime();
        long count = count(channel);
        return count < 2 || nanos == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((count - 1) / (unsigned(nanos) / NANOS));
    }

    private static double unsigned(long value) {
        return Double.parseDouble(Long.toUnsignedString(value));
    }

    /** The names of the chunks' compressions, each once. */
    TreeSet<String> compressions() {
        TreeSet<String> names = new TreeSet<>();
        for (McapChunk chunk : info.chunks()) {
            names.add(chunk.compression().isEmpty() ? "none" : chunk.compression());
        }
        return names;
    }

    long compressedBytes() {
        return info.chunks().stream().mapToLong(McapChunk::compressedSize).sum();
    }

    long uncompressedBytes() {
        return info.chunks().stream().mapToLong(McapChunk::uncompressedSize).sum();
    }

    /** Why messages of a channel cannot be decoded; empty if they can. */
    static Optional<String> undecodable(MessageDecoders decoders, McapChannel channel) {
        return decoders.of(channel) instanceof MessageContent.Opaque opaque
                ? Optional.of(opaque.reason())
                : Optional.empty();
    }
}
