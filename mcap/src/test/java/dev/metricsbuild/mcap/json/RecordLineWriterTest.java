package dev.metricsbuild.mcap.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLineWriterTest {
    @TempDir
    Path folder;

    @Test
    void recordingThatWasNotClosed_isLinesOfItsRecordsAndAProblem() throws IOException {
        byte[] bytes = RecordingWriter.unchunked()
                .schema(1, "a \"b\"\n", "none", new byte[] {4, (byte) 255})
                .channel(0, 1, "/a", "cdr")
                .message(0, 10, -1, new byte[] {1, 2})
                .attachment("n", "t", 2, new byte[] {7})
                .metadata("m", Map.of("k", "v"))
                .unfinished();
        StringBuilder lines = new StringBuilder();
        try (McapReader reader = McapReader.open(Files.write(folder.resolve("a.mcap"), bytes), McapOptions.lenient())) {
            new RecordLineWriter(reader, lines).writeAll();
        }
        assertThat(lines.toString().lines())
                .containsExactly(
                        "{\"type\":\"Header\",\"fields\":[[\"library\",\"RecordingWriter\"],[\"profile\",\"test\"]]}",
                        "{\"type\":\"Schema\",\"fields\":[[\"data\",[\"4\",\"255\"]],[\"encoding\",\"none\"],"
                                + "[\"id\",\"1\"],[\"name\",\"a \\\"b\\\"\\n\"]]}",
                        "{\"type\":\"Channel\",\"fields\":[[\"id\",\"0\"],[\"message_encoding\",\"cdr\"],"
                                + "[\"metadata\",{}],[\"schema_id\",\"1\"],[\"topic\",\"/a\"]]}",
                        "{\"type\":\"Message\",\"fields\":[[\"channel_id\",\"0\"],[\"data\",[\"1\",\"2\"]],"
                                + "[\"log_time\",\"18446744073709551615\"],[\"publish_time\",\"18446744073709551615\"],"
                                + "[\"sequence\",\"10\"]]}",
                        "{\"type\":\"Attachment\",\"fields\":[[\"create_time\",\"0\"],[\"data\",[\"7\"]],"
                                + "[\"log_time\",\"2\"],[\"media_type\",\"t\"],[\"name\",\"n\"]]}",
                        "{\"type\":\"Metadata\",\"fields\":[[\"metadata\",{\"k\":\"v\"}],[\"name\",\"m\"]]}",
                        "{\"type\":\"Problem\",\"fields\":[[\"count\",\"1\"],[\"kind\",\"NO_FOOTER\"],"
                                + "[\"message\",\"The file ends at byte " + bytes.length
                                + " without a footer. The recorder was stopped, or is still writing; everything before it is"
                                + " intact.\"],[\"offset\",\"" + bytes.length + "\"]]}");
    }
}
