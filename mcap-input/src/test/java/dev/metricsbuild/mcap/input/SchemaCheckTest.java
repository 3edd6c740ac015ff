package dev.metricsbuild.mcap.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.metricsbuild.annotations.Timestamp;
import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.input.RowReader;
import dev.metricsbuild.input.columns.DoubleColumn;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.MapType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is held against the schema of its topic, also where the topic has no message. */
class SchemaCheckTest {
    private static final String SCHEMA = """
            builtin_interfaces/Time stamp
            geometry_msgs/Point position
            geometry_msgs/Point[] path
            float32 speed
            string phase
            float64[] ranges
            bool armed
            ================================================================================
            MSG: builtin_interfaces/Time
            int32 sec
            uint32 nanosec
            ================================================================================
            MSG: geometry_msgs/Point
            float64 x
            float64 y
            """;
    private static final String PLACE = "empty.mcap, by the schema test_msgs/State of \"/state\", at ";

    @TempDir
    private Path directory;

    private enum Phase {
        UP,
        DOWN
    }

    private record Point(double x, double y) {}

    private record Fitting(
            @Timestamp long logTime,
            @Timestamp long stamp,
            Point position,
            List<Point> path,
            double speed,
            Phase phase,
            List<Double> ranges,
            boolean armed,
            Optional<String> note,
            @JsonProperty("position.x") double x) {}

    private record Late(@JsonProperty("phase") Instant at) {}

    private record Positive(double speed) {
        @SuppressWarnings("UnusedMethod") // Databind calls it.
        private Positive {
            if (speed <= 0) {
                throw new IllegalArgumentException("speed must be positive");
            }
            assert speed > 1 : "not reached";
        }
    }

    private record Missing(double spede) {}

    private record MissingWithin(List<Depth> path) {}

    private record Depth(double x, double z) {}

    private record TextAsNumber(double phase) {}

    private record ListAsNumber(double ranges) {}

    private record NumberAsList(List<Double> speed) {}

    private record StructAsNumber(double position) {}

    private record NumberAsStruct(Point speed) {}

    private record TextAsStruct(Point phase) {}

    private record TruthAsNumber(double armed) {}

    private record ListAsTime(@Timestamp long ranges) {}

    private record ElementOfAnotherType(List<Point> ranges) {}

    private record Absent(@JsonProperty("position.z") double z) {}

    @BeforeEach
    void record() throws IOException {
        byte[] bytes = RecordingWriter.chunked(ChunkCompression.NONE, 100)
                .schema(1, "test_msgs/State", "ros2msg", SCHEMA.getBytes(UTF_8))
                .channel(1, 1, "/state", "cdr")
                .channel(2, 0, "/other", "json")
                .message(2, 1, 1, "{}".getBytes(UTF_8))
                .finish();
        Files.write(directory.resolve("empty.mcap"), bytes);
    }

    private InputFiles files(Resources resources) {
        return new InputFiles(directory, resources).with(ReadOptions.DEFAULT.topic("/state"));
    }

    private <T> List<T> rows(Class<T> type) throws IOException {
        try (Resources resources = new Resources()) {
            return files(resources).rows("empty.mcap", type);
        }
    }

    private void assertRefused(Class<?> type, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rows(type))
                .withMessageContaining(PLACE + message);
    }

    @Test
    void recordThatFits_hasNoRowsWhereThereAreNoMessages() throws IOException {
        assertThat(rows(Fitting.class)).isEmpty();
    }

    @Test
    void whatDependsOnValues_isNoErrorBeforeThem() throws IOException {
        assertThat(rows(Late.class)).isEmpty();
        assertThat(rows(Positive.class)).isEmpty();
    }

    @Test
    void fieldThatTheSchemaLacks_isAnError_withThoseThatThereAre() {
        assertRefused(Missing.class, "spede: the field is missing.");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rows(Missing.class))
                .withMessageContaining(
                        "There are logTime, publishTime, stamp, position, path, speed, phase, ranges, armed.");
        assertRefused(MissingWithin.class, "path[0].z: the field is missing.");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rows(MissingWithin.class))
                .withMessageContaining("There are x, y.");
        assertRefused(Absent.class, "position.z: the field is missing.");
    }

    @Test
    void fieldOfAnotherType_isAnError() {
        assertRefused(TextAsNumber.class, "phase: found \"string\"; expected a number");
        assertRefused(ListAsNumber.class, "ranges: found an array; expected a number");
        assertRefused(NumberAsList.class, "speed: found 0.0; expected an array");
        assertRefused(StructAsNumber.class, "position: found an object; expected a number");
        assertRefused(NumberAsStruct.class, "speed: found 0.0; expected");
        assertRefused(TextAsStruct.class, "phase: found \"string\"; expected");
        assertRefused(TruthAsNumber.class, "armed: found false; expected a number");
        assertRefused(ListAsTime.class, "ranges: expected");
        assertRefused(ElementOfAnotherType.class, "ranges[0]: found 0.0; expected");
    }

    private static final class OfMissing implements RowReader<Missing> {
        @Override
        public Class<Missing> type() {
            return Missing.class;
        }

        @Override
        public @Nullable Missing read(JsonCursor in) throws IOException {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                in.skip();
            }
            in.requireAll(0, 1, 0);
            return new Missing(0);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // What columns are.
    private record Columns(double[] spede) {}

    private static final class IntoColumns implements ColumnsReader<Missing, Columns> {
        private final DoubleColumn speeds = new DoubleColumn();

        @Override
        public Class<Missing> type() {
            return Missing.class;
        }

        @Override
        public void read(JsonCursor in) throws IOException {
            throw new IOException("there is no row");
        }

        @Override
        public void add(Missing row) {
            speeds.add(row.spede());
        }

        @Override
        public Columns columns() {
            return new Columns(speeds.toArray());
        }
    }

    @Test
    void generatedReadersAndColumns_areHeldAgainstTheSchemaToo() throws IOException {
        try (Resources resources = new Resources()) {
            InputFiles files = files(resources);

            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.rows("empty.mcap", new OfMissing()))
                    .withMessageContaining(PLACE + "spede: the field is missing.");
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.rowStream("empty.mcap", new OfMissing()))
                    .withMessageContaining(PLACE + "spede: the field is missing.");
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.columns("empty.mcap", new IntoColumns()))
                    .withMessageContaining(PLACE + "spede: the field is missing.");
        }
    }

    @Test
    void whatIsInAMap_isNotGuessed() throws IOException {
        StructType type = new StructType(
                "a.B",
                List.of(
                        new StructType.Field("labels", new MapType(StringType.NARROW, PrimitiveType.INT32), ""),
                        new StructType.Field(
                                "ids", new ArrayType(PrimitiveType.UINT64, ArrayType.Kind.UNBOUNDED, 0), "")),
                List.of());
        ExampleCursor cursor = new ExampleCursor(type);

        assertThat(cursor.next()).isEqualTo(Token.START_STRUCT);
        assertThat(cursor.next()).isEqualTo(Token.FIELD);
        assertThat(cursor.fieldName()).isEqualTo("labels");
        assertThat(cursor.next()).isEqualTo(Token.START_STRUCT);
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(cursor::next)
                .withMessageContaining("what is in a map<string, int32> is told by messages only");

        cursor.reset(new byte[0], 0, 0);
        cursor.next();
        cursor.next();
        cursor.skipValue();
        assertThat(cursor.next()).isEqualTo(Token.FIELD);
        assertThat(cursor.fieldName()).isEqualTo("ids");
        assertThat(cursor.next()).isEqualTo(Token.START_ARRAY);
        assertThat(cursor.arrayLength()).isEqualTo(1);
        assertThat(cursor.next()).isEqualTo(Token.UNSIGNED_LONG);
        assertThat(cursor.next()).isEqualTo(Token.END_ARRAY);
        assertThat(cursor.next()).isEqualTo(Token.END_STRUCT);
        assertThat(cursor.next()).isEqualTo(Token.END);
    }
}
