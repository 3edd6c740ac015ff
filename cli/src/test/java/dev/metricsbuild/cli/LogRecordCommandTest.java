package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRecordCommandTest {
    @TempDir
    private Path directory;

    private Cli.Outcome record(String topic, String typeName, String schema) throws IOException {
        Path file = RecordingWriter.unchunked()
                .schema(1, typeName, "ros2msg", WrittenRecording.text(schema))
                .channel(1, 1, topic, "cdr")
                .finish(directory.resolve("flight.mcap"));
        return Cli.run("log", "record", file.toString(), "--topic", topic);
    }

    @Test
    void record_hasOneForEachTypeWithin() throws IOException {
        Path file = WrittenRecording.rover(ChunkCompression.NONE).finish(directory.resolve("rover.mcap"));

        Cli.Outcome outcome = Cli.run("log", "record", file.toString(), "--topic", "/state");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                        import dev.metricsbuild.annotations.Timestamp;

                        // Messages of "/state": rover_msgs/State. As a parameter of a metric:
                        //     @LogFile(value = "rover.mcap", topic = "/state") List<State> messages
                        record State(
                                @Timestamp long stamp,
                                String name,
                                double[] position,
                                float battery,
                                long ticks,
                                byte[] raw,
                                int[] codes,
                                boolean ok) {}
                        """);
        assertThat(Sources.errors(outcome.out())).isEmpty();
        assertThat(Files.readString(Path.of("../docs/metricsbuild.md"))).contains(outcome.out());
    }

    @Test
    void bag_isReadAsOneRecording() throws IOException {
        Path bag = Files.createDirectories(directory.resolve("bag"));
        WrittenRecording.rover(ChunkCompression.NONE).finish(bag.resolve("bag_0.mcap"));
        WrittenRecording.rover(ChunkCompression.NONE).finish(bag.resolve("bag_1.mcap"));
        Files.writeString(bag.resolve("metadata.yaml"), """
                rosbag2_bagfile_information:
                  storage_identifier: mcap
                  relative_file_paths:
                    - bag_0.mcap
                    - bag_1.mcap
                """);

        Cli.Outcome one = Cli.run("log", "cat", bag.resolve("bag_0.mcap").toString(), "--topic", "/state");
        Cli.Outcome both = Cli.run("log", "cat", bag.toString(), "--topic", "/state");
        List<String> twice =
                one.out().lines().flatMap(line -> Stream.of(line, line)).toList();
        assertThat(both.code()).isZero();
        assertThat(both.out().lines()).containsExactlyElementsOf(twice);
        assertThat(Cli.run("log", "record", bag.toString(), "--topic", "/state").out())
                .contains("@LogFile(value = \"bag\", topic = \"/state\") List<State> messages");
    }

    @Test
    void timesInLists_areRecords_andATypeCalledTimestampIsRenamed() throws IOException {
        String source = record("/a", "a_msgs/msg/Plan", """
                        builtin_interfaces/Time[] times
                        builtin_interfaces/Duration wait
                        a_msgs/Timestamp odd
                        ================================================================================
                        MSG: builtin_interfaces/Time
                        int32 sec
                        uint32 nanosec
                        ================================================================================
                        MSG: builtin_interfaces/Duration
                        int32 sec
                        uint32 nanosec
                        ================================================================================
                        MSG: a_msgs/Timestamp
                        float64 seconds
                        """).out();

        assertThat(source)
                .contains("List<Time> times", "@Timestamp long wait_", "AMsgsTimestamp odd")
                .contains("record Time(int sec, long nanosec) {}");
        assertThat(Sources.errors(source)).isEmpty();
    }

    @Test
    void namesThatJavaDoesNotAllow_areGivenByAnnotation() throws IOException {
        String source = record("/a", "a_msgs/msg/String", """
                        int32 class
                        int32 hash_code
                        bool hashCode
                        bool[] wait
                        Item[] items
                        b_msgs/Item other
                        string[] texts
                        ================================================================================
                        MSG: a_msgs/Item
                        uint32[] counts
                        ================================================================================
                        MSG: b_msgs/Item
                        float32 x
                        """).out();

        assertThat(source)
                .contains(
                        "import com.fasterxml.jackson.annotation.JsonProperty;\nimport java.util.List;\n\n//",
                        "List<StringMessage> messages",
                        "record StringMessage(",
                        "@JsonProperty(\"class\") int class_,",
                        "        int hash_code,",
                        "@JsonProperty(\"hashCode\") boolean hashCode_,",
                        "@JsonProperty(\"wait\") boolean[] wait_,",
                        "List<Item> items,",
                        "BMsgsItem other,",
                        "List<String> texts) {",
                        "    record Item(long[] counts) {}",
                        "    record BMsgsItem(float x) {}");
        assertThat(Sources.errors(source)).isEmpty();
    }

    @Test
    void typeWithoutFields_isARecordWithoutComponents() throws IOException {
        assertThat(record("/e", "std_msgs/msg/Empty", "").out()).endsWith("record Empty() {}\n");
    }

    @Test
    void hostileTopic_staysInItsComment() throws IOException {
        String source = record("/a\n\\u000aint x;\u202e", "a/msg/A", "int32 x").out();

        assertThat(source)
                .startsWith("// Messages of \"/a\\n\\\\u000aint x;\\u202e\": a/A.")
                .endsWith("record A(int x) {}\n")
                .hasLineCount(3);
        assertThat(Sources.errors(source)).isEmpty();
    }

    @Test
    void topicWithSeveralSchemas_saysSo() throws IOException {
        Path file = RecordingWriter.unchunked()
                .schema(1, "a/msg/A", "ros2msg", WrittenRecording.text("int32 x"))
                .schema(2, "a/msg/A", "ros2msg", WrittenRecording.text("int32 x\nint32 y"))
                .channel(1, 1, "/a", "cdr")
                .channel(2, 2, "/a", "cdr")
                .message(1, 1, 1, new byte[] {0, 1, 0, 0, 7, 0, 0, 0})
                .message(2, 1, 2, new byte[] {0, 1, 0, 0, 8, 0, 0, 0, 9, 0, 0, 0})
                .finish(directory.resolve("two.mcap"));

        assertThat(Cli.run("log", "record", file.toString(), "--topic", "/a").err())
                .contains("The messages of /a have 2 schemas; the record is for the first one.");
        assertThat(Cli.run("log", "cat", file.toString(), "--topic", "/a", "--format", "csv")
                        .out())
                .isEqualTo("logTime,x,y\n1,7,\n2,8,9\n");
    }

    @Test
    void json_hasNoSchemaToPrint() throws IOException {
        Path file = WrittenRecording.rover(ChunkCompression.NONE).finish(directory.resolve("rover.mcap"));

        Cli.Outcome outcome = Cli.run("log", "record", file.toString(), "--topic", "/notes");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("The messages of /notes are JSON, whose fields are in no schema");
    }
}
