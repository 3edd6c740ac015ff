package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogCatCommandTest {
    @TempDir
    private Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void writeRecording() throws IOException {
        file = WrittenRecording.rover(ChunkCompression.LZ4_LINKED).finish(directory.resolve("rover.mcap"));
    }

    private Cli.Outcome cat(String topic, String... more) {
        String[] arguments =
                Arrays.copyOf(new String[] {"log", "cat", file.toString(), "--topic", topic}, 5 + more.length);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Cli.run(arguments);
    }

    private void write(RecordingWriter writer) throws IOException {
        file = writer.finish(directory.resolve("other.mcap"));
    }

    @ParameterizedTest
    @EnumSource(ChunkCompression.class)
    void messages_areLinesOfJson(ChunkCompression compression) throws IOException {
        write(WrittenRecording.rover(compression));

        Cli.Outcome outcome = cat("/state");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                        {"logTime":1000000000,"stamp":{"sec":1,"nanosec":5},"name":"a,\\"b\\"\\n","position":[1.5,NaN],\
                        "battery":0.10000000149011612,"ticks":18446744073709551615,"raw":"AQL/","codes":[-3,4],"ok":true}
                        {"logTime":2000000000,"stamp":{"sec":2,"nanosec":5},"name":"","position":[-0.0,Infinity],\
                        "battery":0.5,"ticks":7,"raw":"AQL/","codes":[-3,4],"ok":true}
                        {"logTime":3000000000,"stamp":{"sec":3,"nanosec":5},"name":"c","position":[1.0E300,-Infinity],\
                        "battery":-2.0,"ticks":8,"raw":"AQL/","codes":[-3,4],"ok":true}
                        """);
    }

    @Test
    void csv_hasAColumnForEachValueOfTheSchema() {
        assertThat(cat("/state", "--format", "csv", "--times", "both").out()).isEqualTo("""
                        logTime,publishTime,stamp.sec,stamp.nanosec,name,position[0],position[1],battery,ticks,raw,codes,ok
                        1000000000,1000000000,1,5,"a,""b""
                        ",1.5,NaN,0.10000000149011612,18446744073709551615,AQL/,"[-3,4]",true
                        2000000000,2000000000,2,5,"",-0.0,Infinity,0.5,7,AQL/,"[-3,4]",true
                        3000000000,3000000000,3,5,c,1.0E300,-Infinity,-2.0,8,AQL/,"[-3,4]",true
                        """);
    }

    @Test
    void startAndEnd_chooseByLogTime() {
        assertThat(cat("/state", "--start", "2000000000", "--end", "3s").out())
                .contains("\"logTime\":2000000000")
                .hasLineCount(1);
        assertThat(cat("/state", "--start", "+1s", "--end", "+2s").out())
                .contains("\"logTime\":2000000000")
                .hasLineCount(1);
        assertThat(cat("/state", "--start", "1970-01-01T00:00:02Z").out()).hasLineCount(2);
    }

    @Test
    void documentation_showsTheMessages() throws IOException {
        String guide = Files.readString(Path.of("../docs/metricsbuild.md"));

        assertThat(guide)
                .contains(cat("/state", "--start", "+1s", "--end", "+2s").out());
        assertThat(guide)
                .contains(cat("/state", "--start", "+1s", "--end", "+2s", "--format", "csv")
                        .out());
    }

    @Test
    void timeThatIsNone_isAnErrorThatShowsTimes() {
        Cli.Outcome outcome = cat("/state", "--start", "soon");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("\"soon\" is not a time. Write nanoseconds (1700000000000000000), seconds with an s");
        assertThat(cat("/state", "--end", "18446744073709551616").err()).contains("is not a time of a recording");
    }

    @Test
    void json_keepsTheDigitsOfItsNumbers() {
        assertThat(cat("/notes").out()).isEqualTo("""
                        {"logTime":1500000000,"text":"x","at":{"n":1.50}}
                        {"logTime":2500000000,"at":{"n":12345678901234567890},"text":null}
                        """);
        assertThat(cat("/notes", "--format", "csv", "--times", "none").out())
                .isEqualTo("text,at.n\nx,1.50\n,12345678901234567890\n");
    }

    @Test
    void jsonThatIsNoObject_isAValueBesideItsTime() throws IOException {
        write(RecordingWriter.unchunked()
                .channel(1, 0, "/list", "json")
                .message(1, 1, 5, WrittenRecording.text("[1,{\"a\":NaN}]"))
                .message(1, 2, 6, WrittenRecording.text("[1"))
                .message(1, 3, 7, WrittenRecording.text("1 2")));

        Cli.Outcome outcome = cat("/list");

        assertThat(outcome.out()).isEqualTo("{\"logTime\":5,\"value\":[1,{\"a\":NaN}]}\n");
        assertThat(outcome.err())
                .contains("2 messages of /list cannot be decoded", "log time 6: the message is not JSON");
        assertThat(cat("/list", "--times", "none").out()).isEqualTo("[1,{\"a\":NaN}]\n");
    }

    @Test
    void jsonWithAFurtherField_hasNoColumnForIt() throws IOException {
        write(RecordingWriter.unchunked()
                .channel(1, 0, "/a", "json")
                .message(1, 1, 5, WrittenRecording.text("{\"a\":1}"))
                .message(1, 2, 6, WrittenRecording.text("{\"a\":1,\"b\":2}")));

        Cli.Outcome outcome = cat("/a", "--format", "csv");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEqualTo("logTime,a\n5,1\n");
        assertThat(outcome.err()).contains("has a field b that the first one does not have; write --format jsonl");
    }

    @Test
    void fieldCalledAsATime_mustBeToldFromIt() throws IOException {
        write(RecordingWriter.unchunked()
                .channel(1, 0, "/a", "json")
                .message(1, 1, 5, WrittenRecording.text("{\"logTime\":1}")));

        assertThat(cat("/a").err()).contains("have a field logTime of their own", "--times none");
        assertThat(cat("/a", "--format", "csv").err()).contains("have a field logTime of their own");
        assertThat(cat("/a", "--times", "publish").out()).isEqualTo("{\"publishTime\":5,\"logTime\":1}\n");
    }

    @Test
    void unknownTopic_namesThoseThereAre() {
        Cli.Outcome outcome = cat("/stat");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        "There is no topic /stat. Did you mean /state?", "The recording has /notes, /opaque, /state.");
    }

    @Test
    void topicThatCannotBeDecoded_saysWhy() {
        Cli.Outcome outcome = cat("/opaque");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("The messages of /opaque cannot be decoded: message encoding \"cbor\"");
    }

    @Test
    void messageThatIsCut_isLeftOutAndCounted() throws IOException {
        byte[] whole = WrittenRecording.state(1, "x", 1, 2, 3, 4);
        write(RecordingWriter.unchunked()
                .schema(1, "rover_msgs/msg/State", "ros2msg", WrittenRecording.text(WrittenRecording.STATE))
                .channel(1, 1, "/state", "cdr")
                .message(1, 1, 10, Arrays.copyOf(whole, 30))
                .message(1, 2, 11, whole));

        Cli.Outcome outcome = cat("/state");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("{\"logTime\":11,\"stamp\"").hasLineCount(1);
        assertThat(outcome.err())
                .contains("1 message of /state cannot be decoded and is left out. The first one has the log time 10: ");
        assertThat(cat("/state", "--fail-on", "damage").code()).isEqualTo(1);
        assertThat(cat("/state", "--format", "csv").out()).hasLineCount(2);
    }

    @Test
    void recordingThatEndsEarly_isPrintedAsFarAsItGoes() throws IOException {
        RecordingWriter writer = WrittenRecording.rover(ChunkCompression.NONE);
        byte[] bytes = writer.unfinished();
        // Within the third chunk, which has the third state.
        int end = writer.chunkOffsets().get(2) + 20;
        file = Files.write(directory.resolve("cut.mcap"), Arrays.copyOf(bytes, end));

        Cli.Outcome outcome = cat("/state");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).hasLineCount(2);
        assertThat(outcome.err()).contains("cut.mcap: TRUNCATED at byte ");
        assertThat(cat("/state", "--fail-on", "damage").code()).isEqualTo(1);
    }

    @Test
    void whatIsNoRecording_isAnError() throws IOException {
        file = Files.writeString(directory.resolve("notes.txt"), "not a recording at all");

        for (String command : new String[] {"info", "records"}) {
            Cli.Outcome outcome = Cli.run("log", command, file.toString());
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("notes.txt: The file is not MCAP");
        }
        assertThat(cat("/state").err()).contains("notes.txt: The file is not MCAP");
        file = directory;
        assertThat(cat("/state").err()).contains("is a directory without metadata.yaml; name the .mcap files in it");
        file = directory.resolve("missing.mcap");
        assertThat(cat("/state").err()).contains("missing.mcap: it does not exist");
    }

    @Test
    void wideTextWithHalfAPair_isStillText() throws IOException {
        write(RecordingWriter.unchunked()
                .schema(1, "a/msg/W", "ros2msg", WrittenRecording.text("wstring w"))
                .channel(1, 1, "/w", "cdr")
                .message(1, 1, 1, new byte[] {0, 1, 0, 0, 2, 0, 0, 0, 0x41, 0, 0, 0, 0, (byte) 0xd8, 0, 0}));

        assertThat(cat("/w").out()).isEqualTo("{\"logTime\":1,\"w\":\"A\uFFFD\"}\n");
    }

    @Test
    void outputThatTakesNoMore_endsTheReading() throws IOException {
        RecordingWriter writer =
                RecordingWriter.chunked(ChunkCompression.ZSTD, 1 << 16).channel(1, 0, "/a", "json");
        for (int i = 0; i < 100_000; i++) {
            writer.message(1, i, i, WrittenRecording.text("{\"i\":" + i + "}"));
        }
        write(writer);
        int[] attempts = {0};
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[1], 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                attempts[0]++;
                throw new IOException("No space left on device");
            }
        };
        for (String command : new String[] {"cat --topic /a", "records"}) {
            attempts[0] = 0;
            StringWriter err = new StringWriter();
            Streams streams = new Streams(
                    InputStream.nullInputStream(),
                    new PrintWriter(full, false, StandardCharsets.UTF_8),
                    new PrintWriter(err),
                    Terminal.NONE);

            int code = Main.run(streams, ("log " + command + " " + file).split(" ", -1));

            assertThat(code).isEqualTo(2);
            assertThat(err.toString().lines())
                    .containsExactly("The output cannot be written. Is the disk full, or the reader gone?");
            assertThat(attempts[0]).isLessThan(20);
        }
    }
}
