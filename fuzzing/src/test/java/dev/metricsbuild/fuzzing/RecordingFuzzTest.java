package dev.metricsbuild.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.json.RecordLineWriter;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RecordingFuzzTest {
    private static final int MOST = 1 << 20;
    private static final int MOST_BYTES = 1 << 30;

    private static final List<byte[]> INTACT = List.of(
            recording(RecordingWriter.unchunked()),
            recording(RecordingWriter.chunked(ChunkCompression.NONE, 200).withoutChecksums()),
            recording(RecordingWriter.chunked(ChunkCompression.LZ4_LINKED, 200).withoutChecksums()),
            recording(RecordingWriter.chunked(ChunkCompression.ZSTD, 200).withoutChecksums()),
            recording(RecordingWriter.chunked(ChunkCompression.ZSTD, 200)));

    private static Path file;

    @BeforeAll
    static void create() throws IOException {
        file = Files.createTempFile("fuzz", ".mcap");
    }

    @AfterAll
    static void delete() throws IOException {
        Files.delete(file);
    }

    /** Damaged recordings are told by the reader's checked exception, or leniently by values, and by nothing else. */
    @FuzzTest(maxDuration = "10m")
    void damagedRecording_readOrRefused(byte[] edits) throws IOException {
        if (edits == null || edits.length < 2) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(edits, 1, edits.length);
        int which = edits[0] & 7;
        Files.write(file, which < INTACT.size() ? Edits.apply(INTACT.get(which), rest) : rest);
        for (McapOrder order : McapOrder.values()) {
            long count = read(McapOptions.lenient(), McapQuery.all().order(order));
            try {
                if (read(McapOptions.strict(), McapQuery.all().order(order)) > count) {
                    throw new AssertionError("lenient reading lost what strict reading gave");
                }
            } catch (McapException e) {
                if (e.getMessage() == null || e.offset() < 0) {
                    throw new AssertionError("an error without its place", e);
                }
            }
        }
        read(McapOptions.lenient(), McapQuery.all().topics("/b").from(3));
        try (McapReader reader = McapReader.open(file, McapOptions.lenient())) {
            if (reader.info().messageCount() < 0 || reader.scan().messageCount() < 0) {
                throw new AssertionError("a negative count");
            }
            new RecordLineWriter(reader, new StringBuilder()).writeAll();
        }
    }

    private static long read(McapOptions options, McapQuery query) throws IOException {
        long count = 0;
        long bytes = 0;
        try (McapReader reader = McapReader.open(file, options);
                McapMessages messages = reader.messages(query)) {
            while (messages.next()) {
                bytes += messages.message().data().length;
                count++;
                if (count > MOST || bytes > MOST_BYTES) {
                    throw new AssertionError("more messages than the file has bytes for");
                }
            }
        }
        return count;
    }

    private static byte[] recording(RecordingWriter writer) {
        writer.schema(1, "a/B", "ros2msg", new byte[] {1, 2});
        writer.channel(0, 1, "/a", "cdr").channel(1, 0, "/b", "json");
        for (int i = 0; i < 12; i++) {
            writer.message(i % 2, i, i, new byte[] {1, 2, 3, (byte) i});
        }
        return writer.attachment("name", "text/plain", 5, new byte[] {1, 2, 3})
                .metadata("run", Map.of("key", "value"))
                .message(0, 12, 12, new byte[0])
                .finish();
    }
}
