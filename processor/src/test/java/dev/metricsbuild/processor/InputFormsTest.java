package dev.metricsbuild.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.InputListener;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.input.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs as robots write them: optional values, times, dialects of CSV, compressed and cut off. */
class InputFormsTest {
    private static final String SOURCE = """
            package forms;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import dev.metricsbuild.annotations.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.TimeUnit;
            import org.jspecify.annotations.Nullable;

            public class Forms {
                public record Loose(long t, Double speed, Integer gear, Boolean on, OptionalDouble load, OptionalInt hits,
                        Optional<String> phase, @Nullable String note) {}
                public record Times(@Timestamp long t, @Timestamp(unit = TimeUnit.MILLISECONDS) long millis, Instant at,
                        Duration took, @Timestamp Long late) {}
                public record Point(double x, double y) {}
                public record Nested(long t, Point position, List<Double> scores, @Nullable Point goal) {}
                public record Simple(double t, double speed) {}
                public record Position(double x) {}
                public record Pose(Position position) {}
                public record Field(Pose pose) {}
                public record Echo(@JsonProperty("%time") long time, Field field) {}
                @JobMetric static double echo(@LogFile("a.jsonl") List<Echo> rows) { return 1; }
                public record Columns(double[] t, double[] speed) {}
                public record TimeColumns(@Timestamp long[] t) {}
                @JobMetric static double loose(@LogFile("a.jsonl") List<Loose> rows) { return 1; }
                @JobMetric static double times(@LogFile("a.jsonl") List<Times> rows) { return 1; }
                @JobMetric static double nested(@LogFile("a.jsonl") List<Nested> rows) { return 1; }
                @JobMetric static double simple(@LogFile("a.jsonl") List<Simple> rows) { return 1; }
                @JobMetric static double columns(@LogFile("a.csv") Columns rows) { return 1; }
                @JobMetric static double timeColumns(@LogFile("a.csv") TimeColumns rows) { return 1; }
            }
            """;

    @TempDir
    static Path directory;

    private static CompiledClass forms;

    private final Set<String> losses = new LinkedHashSet<>();
    private final InputListener listener = new InputListener() {
        @Override
        public void lost(Path file, String what) {
            losses.add(file + ": " + what);
        }
    };

    @BeforeAll
    static void compile() throws IOException {
        forms = CompiledClass.of("forms.Forms", directory, SOURCE);
    }

    @AfterAll
    static void close() throws IOException {
        forms.close();
    }

    @SuppressWarnings("unchecked")
    private static RowReader<Object> reader(String record) {
        return (RowReader<Object>) forms.instanceOf("forms.FormsReaders$Of" + record);
    }

    private static void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }

    /** Rows by the generated reader, by databind and as a stream, which are to be the same. */
    private List<String> rows(String file, String record, ReadOptions options) throws IOException {
        try (Resources resources = new Resources()) {
            InputFiles files = new InputFiles(directory, resources, listener).with(options);
            List<String> read = texts(files.rows(file, reader(record)));
            assertThat(texts(files.rows(file, reader(record).type()))).isEqualTo(read);
            assertThat(texts(files.rowStream(file, reader(record)).toList())).isEqualTo(read);
            return read;
        }
    }

    private List<String> rows(String file, String record) throws IOException {
        return rows(file, record, ReadOptions.DEFAULT);
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream().map(Object::toString).toList();
    }

    /** The columns of a file, each as a text. */
    private List<String> columns(String file, String record, ReadOptions options)
            throws IOException, ReflectiveOperationException {
        try (Resources resources = new Resources()) {
            InputFiles files = new InputFiles(directory, resources, listener).with(options);
            Object read = files.columns(file, (ColumnsReader<?, ?>) forms.make("forms.FormsReaders$Into" + record));
            List<String> texts = new java.util.ArrayList<>();
            for (RecordComponent component : read.getClass().getRecordComponents()) {
                Object array = component.getAccessor().invoke(read);
                texts.add(
                        array instanceof double[] doubles ? Arrays.toString(doubles) : Arrays.toString((long[]) array));
            }
            return texts;
        }
    }

    private void assertRefused(String file, String record, ReadOptions options, String... messages) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rows(file, record, options))
                .satisfies(e -> assertThat(e).message().contains(file).contains(messages));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.jsonl | {"t":1}
            a.jsonl | {"t":1,"speed":null,"gear":null,"on":null,"load":null,"hits":null,"phase":null,"note":null}
            a.csv   | t\\n1\\n
            a.csv   | t,speed,gear,on,load,hits,phase,note\\n1,,,,,,,\\n
            """)
    void optionalComponent_isEmpty_whereTheLogHasNothing(String file, String text) throws IOException {
        write(file, text.replace("\\n", "\n"));

        assertThat(rows(file, "Loose"))
                .containsExactly("Loose[t=1, speed=null, gear=null, on=null, load=OptionalDouble.empty,"
                        + " hits=OptionalInt.empty, phase=Optional.empty, note=null]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.jsonl | {"t":1,"speed":2.5,"gear":3,"on":true,"load":0.5,"hits":7,"phase":"UP","note":"x"}
            a.csv   | t,speed,gear,on,load,hits,phase,note\\n1,2.5,3,1,0.5,7,UP,x\\n
            """)
    void optionalComponent_hasWhatTheLogHas(String file, String text) throws IOException {
        write(file, text.replace("\\n", "\n"));

        assertThat(rows(file, "Loose"))
                .containsExactly("Loose[t=1, speed=2.5, gear=3, on=true, load=OptionalDouble[0.5],"
                        + " hits=OptionalInt[7], phase=Optional[UP], note=x]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"t":1700000000.123456789,"millis":1.5,"at":1700000000,"took":2,"late":null} | 1700000000123456789 | 1500000
            {"t":"1700000000.123456789","millis":"2","at":"2023-11-14T22:13:20Z","took":"PT2S"} | 1700000000123456789 | 2000000
            {"t":{"sec":1700000000,"nanosec":5},"millis":0,"at":"2023-11-14 23:13:20+01:00","took":2.0} | 1700000000000000005 | 0
            {"t":"2023-11-14T22:13:20.000000001Z","millis":-1e3,"at":{"secs":1700000000,"nsecs":0},"took":2} | 1700000000000000001 | -1000000000
            {"t":0.30000000000000004,"millis":0.0000004,"at":1.7e9,"took":2e0} | 300000000 | 0
            """)
    void time_isExact_howeverItIsWritten(String text, String t, String millis) throws IOException {
        write("a.jsonl", text + "\n");

        assertThat(rows("a.jsonl", "Times"))
                .containsExactly(
                        "Times[t=" + t + ", millis=" + millis + ", at=2023-11-14T22:13:20Z, took=PT2S, late=null]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"t":"yesterday","millis":0,"at":0,"took":0}            | at t: found "yesterday"; expected a time
            {"t":"2023-11-14T22:13:20","millis":0,"at":0,"took":0}  | ISO 8601 text with a time zone
            {"t":1e30,"millis":0,"at":0,"took":0}                   | within 292 years of zero
            {"t":1e999999999,"millis":0,"at":0,"took":0}            | within 292 years of zero
            {"t":{"sec":1},"millis":0,"at":0,"took":0}              | an object with sec and nanosec
            {"t":true,"millis":0,"at":0,"took":0}                   | expected a time
            {"t":1,"millis":0,"at":null,"took":0}                   | at at: the value is null
            """)
    void time_thatIsNone_isAnError(String text, String message) throws IOException {
        write("a.jsonl", text + "\n");

        assertRefused("a.jsonl", "Times", ReadOptions.DEFAULT, message);
    }

    @Test
    void timeColumn_isExact() throws IOException, ReflectiveOperationException {
        write("a.csv", "t\n1700000000.123456789\n2023-11-14T22:13:20Z\n");

        assertThat(columns("a.csv", "TimeColumns", ReadOptions.DEFAULT))
                .containsExactly("[1700000000123456789, 1700000000000000000]");
    }

    @Test
    void csv_inTheDialectThatTheOptionsSay_isRead() throws IOException, ReflectiveOperationException {
        write("a.csv", "% made by hand\nt;speed\n% pause\n1,5;2\n3;\"4,25\"\n");
        ReadOptions german = ReadOptions.DEFAULT.csv(';', '%', true);
        write("a.tsv", "t\tspeed\n1\t2\n");
        write("bare.csv", "1,2\n3,4\n");
        ReadOptions named = ReadOptions.DEFAULT.csv('\0', '\0', false, "t", "speed");

        assertThat(rows("a.csv", "Simple", german))
                .containsExactly("Simple[t=1.5, speed=2.0]", "Simple[t=3.0, speed=4.25]");
        assertThat(columns("a.csv", "Columns", german)).containsExactly("[1.5, 3.0]", "[2.0, 4.25]");
        assertThat(rows("a.tsv", "Simple")).containsExactly("Simple[t=1.0, speed=2.0]");
        assertThat(rows("bare.csv", "Simple", named))
                .containsExactly("Simple[t=1.0, speed=2.0]", "Simple[t=3.0, speed=4.0]");
        assertThat(columns("bare.csv", "Columns", named)).containsExactly("[1.0, 3.0]", "[2.0, 4.0]");
    }

    @Test
    void lineOfAnError_isThatOfTheFile_whereCommentsAreIgnored() throws IOException {
        write("a.csv", "% made by hand\nt;speed\n% pause\n1;x\n");

        assertRefused("a.csv", "Simple", ReadOptions.DEFAULT.csv(';', '%', false), "line 4", "found \"x\"");
    }

    @Test
    void dottedColumns_areNestedRecords_andCellsMayHoldJson() throws IOException {
        write("a.csv", """
                position.x,t,position.y,scores,goal
                1,7,2,"[0.5, 1.5]","{""x"":3,""y"":4}"
                5,8,6,0.25;0.75,
                """);

        assertThat(rows("a.csv", "Nested"))
                .containsExactly(
                        "Nested[t=7, position=Point[x=1.0, y=2.0], scores=[0.5, 1.5], goal=Point[x=3.0, y=4.0]]",
                        "Nested[t=8, position=Point[x=5.0, y=6.0], scores=[0.25, 0.75], goal=null]");
    }

    @Test
    void headerOfRostopicEcho_bindsItsNestedMessage() throws IOException {
        write("a.csv", "%time,field.pose.position.x,field.pose.position.y\n1700000000123456789,1.5,2\n");

        assertThat(rows("a.csv", "Echo"))
                .containsExactly("Echo[time=1700000000123456789, field=Field[pose=Pose[position=Position[x=1.5]]]]");
    }

    @Test
    void lineOfZeroBytes_isNoRow() throws IOException {
        write("a.csv", "t,speed\n1,2\n\0\0\0\0\n");

        assertRefused("a.csv", "Simple", ReadOptions.DEFAULT, "line 3");
    }

    @Test
    void dottedColumn_thatIsMissing_isNamedAsTheHeaderWouldHaveIt() throws IOException {
        write("a.csv", "position.x,position.z,t,scores\n1,2,3,4\n");

        assertRefused("a.csv", "Nested", ReadOptions.DEFAULT, "the column \"position.y\" is missing");
    }

    @Test
    void cellWithinANestedRow_thatIsMalformed_isPlacedInItsLine() throws IOException {
        write("a.csv", "position.x,position.y,t,scores\n1,2,3,4\n1,b,3,4\n");

        assertRefused("a.csv", "Nested", ReadOptions.DEFAULT, "line 3", "at position.y: found \"b\"");
    }

    @Test
    void missingDoubles_areNan_whereTheOptionsSaySo() throws IOException, ReflectiveOperationException {
        write("a.jsonl", "{\"t\":1}\n{\"t\":2,\"speed\":null}\n");
        write("a.csv", "t,speed\n1,\n2,3\n");
        write("less.csv", "t\n1\n");
        ReadOptions nan = ReadOptions.DEFAULT.absentAsNan();

        assertThat(rows("a.jsonl", "Simple", nan))
                .containsExactly("Simple[t=1.0, speed=NaN]", "Simple[t=2.0, speed=NaN]");
        assertThat(rows("a.csv", "Simple", nan))
                .containsExactly("Simple[t=1.0, speed=NaN]", "Simple[t=2.0, speed=3.0]");
        assertThat(columns("a.csv", "Columns", nan)).containsExactly("[1.0, 2.0]", "[NaN, 3.0]");
        assertThat(rows("less.csv", "Simple", nan)).containsExactly("Simple[t=1.0, speed=NaN]");
    }

    @Test
    void compressedFile_isReadAsWhatIsInIt() throws IOException {
        gzip("a.jsonl.gz", "{\"t\":1,\"speed\":2}\n");
        gzip("a.csv.gz", "t,speed\n1,2\n");

        assertThat(rows("a.jsonl.gz", "Simple")).containsExactly("Simple[t=1.0, speed=2.0]");
        assertThat(rows("a.csv.gz", "Simple")).containsExactly("Simple[t=1.0, speed=2.0]");
    }

    private static byte[] gzip(String file, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        Files.write(directory.resolve(file), bytes.toByteArray());
        return bytes.toByteArray();
    }

    @Test
    void textWithAMark_isReadWithoutIt() throws IOException {
        write("a.csv", "\uFEFFt,speed\n1,2\n");
        Files.write(directory.resolve("b.csv"), "\uFEFFt,speed\n3,4\n".getBytes(UTF_16LE));
        Files.write(directory.resolve("b.jsonl"), "\uFEFF{\"t\":5,\"speed\":6}\n".getBytes(UTF_16LE));

        assertThat(rows("a.csv", "Simple")).containsExactly("Simple[t=1.0, speed=2.0]");
        assertThat(rows("b.csv", "Simple")).containsExactly("Simple[t=3.0, speed=4.0]");
        assertThat(rows("b.jsonl", "Simple")).containsExactly("Simple[t=5.0, speed=6.0]");
    }

    @Test
    void bytesThatAreNoUtf8_areAnErrorWithTheirPlace() throws IOException {
        Files.write(
                directory.resolve("a.jsonl"), "{\"t\":1,\"speed\":2}\n{\"phase\":\"\u00E9\"}\n".getBytes(ISO_8859_1));
        Files.write(directory.resolve("a.csv"), "t,speed\n1,\u00E9\n".getBytes(ISO_8859_1));

        assertRefused("a.jsonl", "Simple", ReadOptions.DEFAULT, "line 2, byte 28 of the text: 0xE9 is not UTF-8");
        assertRefused("a.csv", "Simple", ReadOptions.DEFAULT, "line 2, byte 10 of the text: 0xE9 is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.jsonl | {"t":1,"speed":2}\\n{"t":3,"spe          | its last line is truncated after 11 bytes
            a.csv   | t,speed\\n1,2\\n3,4                      | its last line is truncated after 3 bytes
            a.json  | [{"t":1,"speed":2},{"t":3,"sp            | it ends within a row
            """)
    void logThatIsCutOff_isReadAsFarAsItGoes_whereTheOptionsSaySo(String file, String text, String loss)
            throws IOException {
        write(file, text.replace("\\n", "\n"));

        assertThat(rows(file, "Simple", ReadOptions.DEFAULT.keepCompleteRows()))
                .containsExactly("Simple[t=1.0, speed=2.0]");
        assertThat(losses).singleElement().asString().contains(file, loss);
    }

    @Test
    void jsonLinesWithoutALastLineEnd_areComplete() throws IOException {
        write("a.jsonl", "{\"t\":1,\"speed\":2}\n{\"t\":3,\"speed\":4}");

        assertThat(rows("a.jsonl", "Simple", ReadOptions.DEFAULT.keepCompleteRows()))
                .hasSize(2);
        assertThat(losses).isEmpty();
    }

    @Test
    void compressedLogThatIsCutOff_isReadAsFarAsItGoes_whereTheOptionsSaySo() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("{\"t\":")
                    .append(i)
                    .append(",\"speed\":")
                    .append(i * 31 % 97)
                    .append("}\n");
        }
        byte[] whole = gzip("a.jsonl.gz", text.toString());
        Files.write(directory.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(rows("a.jsonl.gz", "Simple", ReadOptions.DEFAULT.keepCompleteRows()))
                .hasSizeBetween(5_000, 15_000)
                .startsWith("Simple[t=0.0, speed=0.0]", "Simple[t=1.0, speed=31.0]");
        assertThat(losses).anySatisfy(loss -> assertThat(loss).contains("its compressed data is truncated"));
        assertRefused("a.jsonl.gz", "Simple", ReadOptions.DEFAULT, "cannot be read");
    }

    @Test
    void logThatIsCutOff_isAnError_thatSaysWhatCanBeDone() throws IOException {
        write("a.jsonl", "{\"t\":1,\"speed\":2}\n{\"t\":3,\"spe");

        assertRefused(
                "a.jsonl",
                "Simple",
                ReadOptions.DEFAULT,
                "line 2",
                "Was it truncated?",
                "IncompleteEnd.KEEP_COMPLETE_ROWS");
    }

    @Test
    void jsonLinesInAJsonFile_areAnError_thatSaysSo() throws IOException {
        write("a.json", "{\"t\":1,\"speed\":2}\n{\"t\":3,\"speed\":4}\n");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> {
                    try (Resources resources = new Resources()) {
                        new InputFiles(directory, resources).json("a.json", reader("Simple"));
                    }
                })
                .withMessageContaining("name the file .jsonl");
    }
}
