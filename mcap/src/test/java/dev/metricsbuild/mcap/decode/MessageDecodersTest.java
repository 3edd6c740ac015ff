package dev.metricsbuild.mcap.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Values;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageDecodersTest {
    private final MessageDecoders decoders = new MessageDecoders();

    @Test
    void schemaThatIsNotUnderstood_costsItsOwnTopicOnly(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("a.mcap");
        String union = "union Which switch (long) { case 1: long x; }; struct A { Which w; };";
        Files.write(
                file,
                RecordingWriter.unchunked()
                        .schema(1, "A", "omgidl", union.getBytes(StandardCharsets.UTF_8))
                        .schema(2, "A", "omgidl", "struct A { @optional long x; };".getBytes(StandardCharsets.UTF_8))
                        .schema(3, "A", "omgidl", "@mutable struct A { long x; };".getBytes(StandardCharsets.UTF_8))
                        .channel(1, 1, "/union", "cdr")
                        .channel(2, 2, "/optional", "cdr")
                        .channel(3, 3, "/mutable", "cdr")
                        .message(1, 1, 1, new byte[] {0, 1, 0, 0, 1, 0, 0, 0})
                        .message(2, 1, 2, new byte[] {0, 1, 0, 0, 1, 0, 0, 0})
                        .message(3, 1, 3, new byte[] {0, 3, 0, 0, 1, 0, 0, 0})
                        .message(3, 2, 4, new byte[] {0, 1, 0, 0, 7, 0, 0, 0})
                        .finish());

        List<String> read = new ArrayList<>();
        try (McapReader reader = McapReader.open(file);
                McapMessages messages = reader.messages()) {
            while (messages.next()) {
                read.add(content(messages.message()));
            }
        }

        assertThat(read.get(0)).contains("unions are not supported");
        assertThat(read.get(1)).contains("a member of A is optional, which is not supported");
        assertThat(read.get(2)).contains("encapsulated as 0x0003, a parameter list");
        assertThat(read.get(3)).isEqualTo("{x=7}");
    }

    private String content(McapMessage message) throws IOException {
        if (decoders.of(message.channel()) instanceof MessageContent.Opaque opaque) {
            return opaque.reason();
        }
        MessageCursor cursor =
                ((MessageContent.Fields) decoders.of(message.channel())).plan().cursor();
        try {
            cursor.reset(message.buffer(), message.offset(), message.length());
            return String.valueOf(Values.read(cursor));
        } catch (MessageException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void recording_isReadToItsValues(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("a.mcap");
        Files.write(
                file,
                RecordingWriter.unchunked()
                        .schema(1, "p/msg/A", "ros2msg", "int32 x\nstring s".getBytes(StandardCharsets.UTF_8))
                        .schema(2, "p/msg/B", "ros2msg", "---".getBytes(StandardCharsets.UTF_8))
                        .channel(0, 1, "/a", "cdr")
                        .channel(1, 2, "/b", "cdr")
                        .channel(2, 0, "/c", "json")
                        .message(0, 1, 1, new byte[] {0, 1, 0, 0, 7, 0, 0, 0, 2, 0, 0, 0, 'h', 0})
                        .message(1, 1, 2, new byte[] {1})
                        .message(2, 1, 3, "{\"x\": 1}".getBytes(StandardCharsets.UTF_8))
                        .message(0, 2, 4, new byte[] {0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0})
                        .finish());
        List<Object> values = new ArrayList<>();
        try (McapReader reader = McapReader.open(file);
                McapMessages messages = reader.messages()) {
            while (messages.next()) {
                MessageContent content = decoders.of(messages.message().channel());
                if (content instanceof MessageContent.Fields fields) {
                    MessageCursor cursor = fields.plan().cursor();
                    cursor.reset(
                            messages.message().buffer(),
                            messages.message().offset(),
                            messages.message().length());
                    values.add(Values.read(cursor));
                } else if (content instanceof MessageContent.Json json) {
                    values.add(json.text(messages.message()));
                } else if (content instanceof MessageContent.Opaque opaque) {
                    values.add(opaque.reason().substring(0, 13));
                }
            }
        }
        assertThat(values)
                .containsExactly(Map.of("x", 7L, "s", "h"), "line 1: \"---\"", "{\"x\": 1}", Map.of("x", 8L, "s", ""));
    }

    @Test
    void channelsOfOneSchema_shareTheirContent() {
        McapRecord.Schema schema = schema(3, "ros2msg", "int8 x");
        MessageContent content = decoders.of(channel(0, "cdr", schema));
        assertThat(decoders.of(channel(1, "cdr", schema(3, "ros2msg", "int8 x"))))
                .isSameAs(content);
        assertThat(decoders.of(channel(0, "cdr", schema))).isSameAs(content);
        assertThat(decoders.of(channel(2, "json", schema))).isInstanceOf(MessageContent.Json.class);
        MessageContent other = decoders.of(channel(0, "cdr", schema(3, "ros2msg", "int8 y")));
        assertThat(((MessageContent.Fields) other).plan().type().field("y")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "cbor|jsonschema|message encoding \"cbor\" is not known; cdr, ros1, protobuf and json are",
                "cdr||the recorder did not find the definition of p/msg/T",
                "cdr|ros1msg|messages in cdr do not match a schema in ros1msg",
                "ros1|ros2msg|messages in ros1 do not match a schema in ros2msg",
                "protobuf|ros2msg|messages in protobuf do not match a schema in ros2msg",
                "cdr|flatbuffer|schema encoding \"flatbuffer\" is not known",
                "cdr|ros2idl|line 1: expected module, struct, typedef, enum or const, found \"int8\"",
                "protobuf|protobuf|the schema is not a protobuf FileDescriptorSet",
            })
    void whatIsNotUnderstood_isBytesWithTheReason(String encoding, @Nullable String schemaEncoding, String reason) {
        McapRecord.Schema schema = schema(1, schemaEncoding == null ? "" : schemaEncoding, "int8 x");
        assertThat(decoders.of(channel(0, encoding, schema)))
                .isInstanceOfSatisfying(
                        MessageContent.Opaque.class,
                        opaque -> assertThat(opaque.reason()).contains(reason));
    }

    @Test
    void channelWithoutSchema_isBytesWithTheReason() {
        assertThat(decoders.of(channel(0, "cdr", null)))
                .isEqualTo(new MessageContent.Opaque("the recording has no schema for these messages"));
    }

    private static McapChannel channel(int id, String encoding, McapRecord.@Nullable Schema schema) {
        return new McapChannel(id, "/t", encoding, schema, Map.of());
    }

    private static McapRecord.Schema schema(int id, String encoding, String text) {
        return new McapRecord.Schema(id, "p/msg/T", encoding, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
