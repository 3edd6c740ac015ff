package dev.metricsbuild.mcap.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.metricsbuild.annotations.Timestamp;
import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.InputListener;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.input.RowReader;
import dev.metricsbuild.input.columns.DoubleColumn;
import dev.metricsbuild.input.columns.LongColumn;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic of a recording comes in as the rows of any other log do. */
class RecordingRowsTest {
    private static final String SCHEMA = """
            std_msgs/Header header
            geometry_msgs/Point position
            float32 speed
            int8 gear
            string phase
            float64[] ranges
            uint64 serial
            ================================================================================
            MSG: std_msgs/Header
            builtin_interfaces/Time stamp
            string frame_id
            ================================================================================
            MSG: builtin_interfaces/Time
            int32 sec
            uint32 nanosec
            ================================================================================
            MSG: geometry_msgs/Point
            float64 x
            float64 y
            float64 z
            """;
    private static final ReadOptions ODOM = ReadOptions.DEFAULT.topic("/odom");

    @TempDir
    private Path directory;

    private final Set<String> losses = new LinkedHashSet<>();
    private final InputListener listener = new InputListener() {
        @Override
        public void lost(Path file, String what) {
            losses.add(file + ": " + what);
        }
    };

    private record Header(
            @Timestamp long stamp, @JsonProperty("frame_id") String frame) {}

    private record Point(double x, double y) {}

    private record Odometry(
            @Timestamp long logTime,
            Header header,
            Point position,
            double speed,
            int gear,
            String phase,
            List<Double> ranges) {}

    private record Flat(
            @JsonProperty("position.x") double x,
            @JsonProperty("header.stamp") Instant at,
            double speed) {}

    private record Wrong(double sped) {}

    private record Fraction(long speed) {}

    private record Serial(long serial) {}

    private record Loose(double speed, Optional<String> note) {}

    private static byte[] message(int second, double x, float speed) {
        return new CdrBytes()
                .int32(second)
                .int32(5)
                .string("map")
                .float64(x)
                .float64(2)
                .float64(3)
                .float32(speed)
                .int8(-1)
                .string("UP")
                .doubles(0.5, 1.5)
                .int64(-1)
                .toBytes();
    }

    private static RecordingWriter recording() {
        return RecordingWriter.chunked(ChunkCompression.ZSTD, 200)
                .schema(1, "test_msgs/msg/Odometry", "ros2msg", SCHEMA.getBytes(UTF_8))
                .channel(1, 1, "/odom", "cdr")
                .channel(2, 0, "/state", "json");
    }

    @BeforeEach
    void record() throws IOException {
        byte[] bytes = recording()
                .message(1, 1, 7_000_000_002L, message(7, 1.5, 10))
                .message(2, 1, 7_500_000_000L, "{\"mode\":\"AUTO\",\"battery\":0.5}".getBytes(UTF_8))
                .message(1, 2, 8_000_000_002L, message(8, 2.5, 20))
                .finish();
        Files.write(directory.resolve("flight.mcap"), bytes);
    }

    private <T> List<T> rows(Class<T> type, ReadOptions options) throws IOException {
        try (Resources resources = new Resources()) {
            return new InputFiles(directory, resources, listener).with(options).rows("flight.mcap", type);
        }
    }

    private void assertRefused(Class<?> type, ReadOptions options, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rows(type, options))
                .withMessageContaining("flight.mcap")
                .withMessageContaining(message);
    }

    @Test
    void messages_areRows_withTheirTimesAndNestedRecords() throws IOException {
        assertThat(rows(Odometry.class, ODOM))
                .containsExactly(
                        new Odometry(
                                7_000_000_002L,
                                new Header(7_000_000_005L, "map"),
                                new Point(1.5, 2),
                                10,
                                -1,
                                "UP",
                                List.of(0.5, 1.5)),
                        new Odometry(
                                8_000_000_002L,
                                new Header(8_000_000_005L, "map"),
                                new Point(2.5, 2),
                                20,
                                -1,
                                "UP",
                                List.of(0.5, 1.5)));
    }

    @Test
    void dottedNames_reachIntoNestedFields() throws IOException {
        assertThat(rows(Flat.class, ODOM))
                .containsExactly(
                        new Flat(1.5, Instant.ofEpochSecond(7, 5), 10), new Flat(2.5, Instant.ofEpochSecond(8, 5), 20));
    }

    @Test
    void messagesInJson_areRowsToo() throws IOException {
        record State(String mode, double battery, @Timestamp long publishTime) {}

        assertThat(rows(State.class, ReadOptions.DEFAULT.topic("/state")))
                .containsExactly(new State("AUTO", 0.5, 7_500_000_000L));
    }

    @Test
    void ownFieldsOfAJsonMessage_winOverItsTimes() throws IOException {
        record Times(long logTime, @Timestamp long publishTime) {}
        Files.write(
                directory.resolve("flight.mcap"),
                recording()
                        .message(2, 1, 7_500_000_000L, "{\"logTime\":5}".getBytes(UTF_8))
                        .finish());

        assertThat(rows(Times.class, ReadOptions.DEFAULT.topic("/state")))
                .containsExactly(new Times(5, 7_500_000_000L));
    }

    @Test
    void optionalField_thatTheSchemaLacks_isEmpty() throws IOException {
        assertThat(rows(Loose.class, ODOM)).extracting(Loose::note).containsOnly(Optional.empty());
    }

    @Test
    void fieldThatTheSchemaLacks_isAnError_withThoseThatThereAre() {
        assertRefused(
                Wrong.class, ODOM, "by the schema test_msgs/Odometry of \"/odom\", at sped: the field is missing.");
        assertRefused(Wrong.class, ODOM, "There are logTime, publishTime, header, position, speed,");
        assertRefused(Wrong.class, ODOM, "Did you mean \"speed\"?");
    }

    @Test
    void fraction_isNoWholeNumber() throws IOException {
        assertThat(rows(Fraction.class, ODOM)).containsExactly(new Fraction(10), new Fraction(20));
        Files.write(
                directory.resolve("flight.mcap"),
                recording().message(1, 1, 7, message(7, 1.5, 10.5f)).finish());

        assertRefused(Fraction.class, ODOM, "at speed: found 10.5; expected a whole number");
    }

    @Test
    void wholeNumberOfMoreThan63Bits_isAnError() {
        assertRefused(Serial.class, ODOM, "at serial: found 18446744073709551615; expected a whole number");
    }

    @Test
    void topic_thatIsNotThere_isAnError_withThoseThatAre() {
        assertRefused(Flat.class, ReadOptions.DEFAULT.topic("/odo"), "has no topic \"/odo\"; it has /odom, /state.");
        assertRefused(Flat.class, ReadOptions.DEFAULT, "has several topics; name one by topic = \"...\"");
    }

    @Test
    void recordingThatIsCutOff_isAnError_orReadAsFarAsItGoes() throws IOException {
        byte[] whole = Files.readAllBytes(directory.resolve("flight.mcap"));
        byte[] first =
                recording().message(1, 1, 7_000_000_002L, message(7, 1.5, 10)).unfinished();
        Files.write(directory.resolve("flight.mcap"), Arrays.copyOf(whole, first.length + 20));

        assertRefused(Flat.class, ODOM, "IncompleteEnd.KEEP_COMPLETE_ROWS");
        assertThat(rows(Flat.class, ODOM.keepCompleteRows()))
                .containsExactly(new Flat(1.5, Instant.ofEpochSecond(7, 5), 10));
        assertThat(losses).isNotEmpty().allSatisfy(loss -> assertThat(loss).contains("flight.mcap"));
    }

    private static final class OfFlat implements RowReader<Flat> {
        @Override
        public Class<Flat> type() {
            return Flat.class;
        }

        @Override
        public List<String> dottedNames() {
            return List.of("position.x", "header.stamp");
        }

        @Override
        public @Nullable Flat read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Flat.class);
            }
            double x = 0;
            Instant at = null;
            double speed = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "position.x" -> x = in.doubleValue();
                    case "header.stamp" -> at = in.instant(TimeUnit.SECONDS);
                    case "speed" -> speed = in.doubleValue();
                    default -> in.skip();
                }
            }
            return new Flat(x, in.required(at), speed);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // What columns are.
    private record Columns(double[] x, long[] at) {}

    private static final class IntoColumns implements ColumnsReader<Flat, Columns> {
        private final DoubleColumn x = new DoubleColumn();
        private final LongColumn at = new LongColumn();

        @Override
        public Class<Flat> type() {
            return Flat.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("position.x", "logTime");
        }

        @Override
        public void read(JsonCursor in) throws IOException {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "position.x" -> x.add(in.doubleValue());
                    case "logTime" -> at.add(in.timestamp(TimeUnit.SECONDS));
                    default -> in.skip();
                }
            }
        }

        @Override
        public void add(Flat row) {
            throw new AssertionError("databind is not asked");
        }

        @Override
        public Columns columns() {
            return new Columns(x.toArray(), at.toArray());
        }
    }

    @Test
    void generatedReadersAndColumns_readWhatDatabindReads() throws IOException {
        try (Resources resources = new Resources()) {
            InputFiles files = new InputFiles(directory, resources).with(ODOM);

            assertThat(files.rows("flight.mcap", new OfFlat())).isEqualTo(rows(Flat.class, ODOM));
            assertThat(files.rowStream("flight.mcap", new OfFlat()).toList()).isEqualTo(rows(Flat.class, ODOM));
            Columns columns = files.columns("flight.mcap", new IntoColumns());
            assertThat(columns.x()).containsExactly(1.5, 2.5);
            assertThat(columns.at()).containsExactly(7_000_000_002L, 8_000_000_002L);
        }
    }

    /** Notes the fields of the last row. */
    private static final class Fields implements RowReader<Flat> {
        private final List<String> names;
        private final List<String> shown = new ArrayList<>();

        Fields(String... names) {
            this.names = List.of(names);
        }

        @Override
        public Class<Flat> type() {
            return Flat.class;
        }

        @Override
        public List<String> fieldNames() {
            return names;
        }

        @Override
        public Flat read(JsonCursor in) throws IOException {
            shown.clear();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                shown.add(field);
                in.skip();
            }
            return new Flat(0, Instant.EPOCH, 0);
        }
    }

    private List<String> shown(Fields reader) throws IOException {
        try (Resources resources = new Resources()) {
            new InputFiles(directory, resources).with(ODOM).rows("flight.mcap", reader);
            return reader.shown;
        }
    }

    @Test
    void fieldsThatAReaderNames_areTheOnlyOnesShown() throws IOException {
        assertThat(shown(new Fields("speed", "position.x", "logTime", "position.w")))
                .containsExactly("logTime", "position.x", "speed");
        assertThat(shown(new Fields("header.stamp", "position"))).containsExactly("header.stamp", "position");
        assertThat(shown(new Fields("publishTime"))).containsExactly("publishTime");
        assertThat(shown(new Fields()))
                .containsExactly(
                        "logTime", "publishTime", "header", "position", "speed", "gear", "phase", "ranges", "serial");
    }

    private static final class OfWrong implements RowReader<Wrong> {
        @Override
        public Class<Wrong> type() {
            return Wrong.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("sped");
        }

        @Override
        public Wrong read(JsonCursor in) throws IOException {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                in.skip();
            }
            in.requireAll(0, 1, 0);
            return new Wrong(0);
        }
    }

    @Test
    void fieldThatAReaderNamesInVain_isAnError_withAllThatThereAre() throws IOException {
        try (Resources resources = new Resources()) {
            InputFiles files = new InputFiles(directory, resources).with(ODOM);

            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.rows("flight.mcap", new OfWrong()))
                    .withMessageContaining("at sped: the field is missing.")
                    .withMessageContaining("There are logTime, publishTime, header, position, speed,")
                    .withMessageContaining("Did you mean \"speed\"?");
        }
    }

    @Test
    void messageThatIsCutWithinFieldsNobodyReads_isAnError() throws IOException {
        byte[] whole = message(7, 1.5, 10);
        Files.write(
                directory.resolve("flight.mcap"),
                recording()
                        .message(1, 1, 7, Arrays.copyOf(whole, whole.length - 1))
                        .finish());
        try (Resources resources = new Resources()) {
            InputFiles files = new InputFiles(directory, resources).with(ODOM);

            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.columns("flight.mcap", new IntoColumns()))
                    .withMessageContaining("flight.mcap, message 1")
                    .withMessageContaining("the message is truncated or of another type");
        }
    }
}
