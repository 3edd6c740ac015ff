package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Orders, filters and ranges of recordings of many shapes, against a sort of what was written. */
class MessageOrderTest {
    private static Path folder;

    private record Written(int channel, long sequence, long logTime) {}

    @BeforeContainer
    static void folder() throws IOException {
        folder = Files.createTempDirectory("order");
    }

    @AfterContainer
    static void delete() throws IOException {
        Files.deleteIfExists(folder.resolve("recording.mcap"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = 400)
    void anyShape_everyQuery_givesWhatASortGives(@ForAll long seed, @ForAll ChunkCompression compression)
            throws IOException {
        Random random = new Random(seed);
        RecordingWriter writer = random.nextInt(4) == 0
                ? RecordingWriter.unchunked()
                : RecordingWriter.chunked(compression, 1 + random.nextInt(600));
        if (random.nextInt(3) == 0) {
            writer.withoutMessageIndex();
        }
        List<Written> written = write(writer, random);
        byte[] bytes = switch (random.nextInt(3)) {
            case 0 -> writer.unfinished();
            case 1 -> writer.finishWithoutSummary();
            default -> writer.finish();
        };
        Path file = Files.write(folder.resolve("recording.mcap"), bytes);
        McapOptions options = McapOptions.lenient().withMaxOpenBytes(random.nextBoolean() ? 1 : 1 << 20);
        try (McapReader reader = McapReader.open(file, options)) {
            for (int i = 0; i < 6; i++) {
                check(reader, written, random);
            }
            assertThat(reader.info().messageCount()).isEqualTo(written.size());
        }
    }

    private static List<Written> write(RecordingWriter writer, Random random) {
        int channels = 1 + random.nextInt(4);
        List<Written> written = new ArrayList<>();
        int count = random.nextInt(120);
        long base = random.nextBoolean() ? 1_700_000_000_000_000_000L : Long.MAX_VALUE - 50;
        for (int channel = 0; channel < channels; channel++) {
            writer.channel(channel, 0, "/topic" + channel % 3, "none");
        }
        for (int sequence = 0; sequence < count; sequence++) {
            long time = random.nextInt(40) == 0 ? random.nextLong() : base + sequence + random.nextInt(60);
            Written each = new Written(random.nextInt(channels), sequence, time);
            written.add(each);
            writer.message(each.channel, each.sequence, each.logTime, new byte[random.nextInt(40)]);
        }
        return written;
    }

    private static void check(McapReader reader, List<Written> written, Random random) throws IOException {
        McapQuery query = McapQuery.all();
        List<Written> expected = new ArrayList<>(written);
        if (random.nextBoolean()) {
            String topic = "/topic" + random.nextInt(3);
            query = query.topics(topic);
            expected.removeIf(each -> !topic.equals("/topic" + each.channel % 3));
        }
        if (random.nextBoolean() && !written.isEmpty()) {
            long start = written.get(random.nextInt(written.size())).logTime;
            query = query.from(start);
            expected.removeIf(each -> Long.compareUnsigned(each.logTime, start) < 0);
        }
        if (random.nextBoolean() && !written.isEmpty()) {
            long end = written.get(random.nextInt(written.size())).logTime;
            query = query.until(end);
            expected.removeIf(each -> Long.compareUnsigned(each.logTime, end) >= 0);
        }
        if (random.nextBoolean()) {
            query = query.order(McapOrder.LOG_TIME);
            expected.sort((a, b) -> Long.compareUnsigned(a.logTime, b.logTime));
        }
        List<Written> read = new ArrayList<>();
        try (McapMessages messages = reader.messages(query)) {
            while (messages.next()) {
                McapMessage message = messages.message();
                read.add(new Written(message.channel().id(), message.sequence(), message.logTime()));
            }
            assertThat(messages.problems().stream().map(McapProblem::kind)).isSubsetOf(McapProblem.Kind.NO_FOOTER);
        }
        assertThat(read).isEqualTo(expected);
    }
}
