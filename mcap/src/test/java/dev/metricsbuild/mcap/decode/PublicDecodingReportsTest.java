package dev.metricsbuild.mcap.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.message.Values;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What users reported of other decoders of messages, one test each; foxglove/mcap where no project is named. */
class PublicDecodingReportsTest {

    /** Issue 943: std_msgs/Empty could not be decoded. */
    @Test
    void messageWithoutFields_isOneByte() throws MessageException {
        MessageCursor cursor = cursor("std_msgs/msg/Empty", "# nothing\n", "00010000 00");
        assertThat(Values.read(cursor)).isEqualTo(Map.of());
        assertThat(cursor.remaining()).isZero();
    }

    /** Issue 765: a bounded string with a default was not parsed. */
    @Test
    void boundedStringWithDefault_isRead() throws MessageException {
        MessageCursor cursor = cursor("p/msg/T", "string<=22 x \"Hello world!\"\n", "00010000 03000000 686900");
        assertThat(Values.read(cursor)).isEqualTo(Map.of("x", "hi"));
    }

    /** PlotJuggler/plotjuggler-ros-plugins pull request 86: wstring was no type. */
    @Test
    void wideString_isRead() throws MessageException {
        MessageCursor cursor = cursor("p/msg/T", "wstring w\nint8 x\n", "00010000 02000000 164e0000 0d540000 05");
        assertThat(Values.read(cursor)).isEqualTo(Map.of("w", "\u4e16\u540d", "x", 5L));
    }

    /** ros2/rosbag2 issue 2365: the schema of a service's events is the text of the service. */
    @Test
    void textOfAService_leavesItsTopicAsBytes() {
        assertThat(content("p/srv/S_Event", "bool a\n---\nbool b\n"))
                .isInstanceOfSatisfying(
                        MessageContent.Opaque.class,
                        opaque -> assertThat(opaque.reason()).startsWith("line 2: \"---\" separates the parts"));
    }

    /** Issue 709 and facontidavide/cloudini issue 21: a schema is only the name of a type. */
    @Test
    void nameInsteadOfADefinition_leavesItsTopicAsBytes() {
        assertThat(content("sensor_msgs/msg/PointCloud2", "sensor_msgs/msg/PointCloud2"))
                .isInstanceOfSatisfying(
                        MessageContent.Opaque.class,
                        opaque -> assertThat(opaque.reason())
                                .isEqualTo("line 1: expected \"type name\" or \"type NAME=value\", found"
                                        + " \"sensor_msgs/msg/PointCloud2\""));
    }

    /** foxglove/ros-typescript pull request 134: padding at the end was taken for another schema. */
    @Test
    void paddingAtTheEnd_isLeft() throws MessageException {
        MessageCursor cursor = cursor("p/msg/T", "float64 x\nuint8 type\n", "00010000 000000000000f03f 02 000000");
        assertThat(Values.read(cursor)).isEqualTo(Map.of("x", 1.0, "type", 2L));
        assertThat(cursor.remaining()).isEqualTo(3);
    }

    /** eclipse-cyclonedds/cyclonedds issue 1805: the option bytes of the encapsulation hold anything. */
    @Test
    void optionBytes_areNotLookedAt() throws MessageException {
        assertThat(Values.read(cursor("p/msg/T", "uint8 type\n", "0001fffe 02")))
                .isEqualTo(Map.of("type", 2L));
    }

    /** What follows a message that is not understood is read as ever. */
    @Test
    void messageBehindADamagedOne_isRead() throws MessageException {
        MessageCursor cursor = cursor("p/msg/T", "uint8 type\n", "0001");
        assertThat(cursor.next()).isEqualTo(Token.END);
        cursor.reset(HexFormat.of().parseHex("0001000007"), 0, 5);
        assertThat(Values.read(cursor)).isEqualTo(Map.of("type", 7L));
        assertThatThrownBy(() -> cursor.reset(new byte[4], 1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static MessageCursor cursor(String name, String text, String hex) throws MessageException {
        MessageContent.Fields fields = (MessageContent.Fields) content(name, text);
        byte[] message = HexFormat.of().parseHex(hex.replace(" ", ""));
        MessageCursor cursor = fields.plan().cursor();
        try {
            cursor.reset(message, 0, message.length);
        } catch (MessageException e) {
            assertThat(e).hasMessageContaining("4 more bytes are needed");
        }
        return cursor;
    }

    private static MessageContent content(String name, String text) {
        McapRecord.Schema schema = new McapRecord.Schema(1, name, "ros2msg", StandardCharsets.UTF_8.encode(text));
        return new MessageDecoders().of(new McapChannel(1, "/t", "cdr", schema, Map.of()));
    }
}
