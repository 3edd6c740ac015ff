package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log does not say is an error, never zero: by generated readers, by columns and by databind alike. */
class StrictInputsTest {
    private static final String SOURCE = """
            package rows;

            import dev.metricsbuild.annotations.*;
            import java.util.*;

            public class Rows {
                public record Row(long t, double speed, boolean on, String phase) {}
                public record Log(long[] t, double[] speed, boolean[] on, String[] phase) {}
                public record Loose(long t, Double speed) {}
                @JobMetric static double rows(@LogFile("a.jsonl") List<Row> rows) { return 1; }
                @JobMetric static double log(@LogFile("a.jsonl") Log log) { return 1; }
            }
            """;

    @TempDir
    static Path directory;

    private static CompiledClass rows;
    private static RowReader<Object> reader;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compile() throws IOException {
        rows = CompiledClass.rows(directory, SOURCE);
        reader = (RowReader<Object>) rows.instanceOf("rows.RowsReaders$OfRow");
    }

    @AfterAll
    static void close() throws IOException {
        rows.close();
    }

    /** Rows by each way in, as texts. */
    private static List<List<String>> everyWay(String file) throws IOException, ReflectiveOperationException {
        try (Resources resources = new Resources()) {
            InputFiles files = new InputFiles(directory, resources);
            return List.of(
                    texts(files.rows(file, reader)),
                    texts(files.rowStream(file, reader).toList()),
                    texts(files.rows(file, reader.type())),
                    columns(files, file));
        }
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream().map(Object::toString).toList();
    }

    private static List<String> columns(InputFiles files, String file) throws ReflectiveOperationException {
        Object log = files.columns(file, (ColumnsReader<?, ?>) rows.make("rows.RowsReaders$IntoLog"));
        List<Object> arrays = new ArrayList<>();
        for (RecordComponent component : log.getClass().getRecordComponents()) {
            arrays.add(component.getAccessor().invoke(log));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Array.getLength(arrays.get(0)); i++) {
            texts.add("Row[t=" + Array.get(arrays.get(0), i) + ", speed=" + Array.get(arrays.get(1), i) + ", on="
                    + Array.get(arrays.get(2), i) + ", phase=" + Array.get(arrays.get(3), i) + "]");
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            jsonl | {"t":1,"sped":2,"on":true,"phase":"A"}           | at speed: the field is missing
            jsonl | {"T":1,"speed":2,"on":true,"phase":"A"}          | at t: the field is missing
            jsonl | {"t":1,"speed":2,"on":true}                      | at phase: the field is missing
            jsonl | {"t":1,"speed":null,"on":true,"phase":"A"}       | at speed: the value is null or empty
            jsonl | {"t":1,"speed":"","on":true,"phase":"A"}         | at speed: found ""; expected a number
            jsonl | {"t":1,"speed":2,"on":true,"phase":null}         | at phase: the value is null or empty
            jsonl | {"t":1,"speed":2,"on":true,"Phase":"A"}          | There are t, speed, on, Phase. Did you mean "Phase"?
            jsonl | {"t":1,"sped":2,"on":true,"phase":"A"}           | line 1, at speed: the field is missing
            jsonl | {"t":1,"speed":2,"on":2,"phase":"A"}             | at on: found 2; expected true, false, 1 or 0
            jsonl | {"t":1,"speed":[],"on":true,"phase":"A"}         | at speed: found an array; expected a number
            jsonl | {"t":1,"speed":2,"on":true,"phase":"A            | Is a quote missing?
            jsonl | {"t":null,"speed":2,"on":true,"phase":"A"}       | at t: the value is null or empty
            jsonl | {"t":1,"speed":2,"on":null,"phase":"A"}          | at on: the value is null or empty
            jsonl | {"t":1.9,"speed":2,"on":true,"phase":"A"}        | at t: found 1.9; expected a whole number
            jsonl | {"t":1,"speed":1e400,"on":true,"phase":"A"}      | at speed: found 1e400; expected a number in the range
            jsonl | {"t":9223372036854775808,"speed":1,"on":true,"phase":"A"} | at t: found 9223372036854775808; expected
            jsonl | {"t":1,"speed":1,"speed":2,"on":true,"phase":"A"} | Duplicate field 'speed'
            csv   | t,sped,on,phase;1,2,true,A                       | line 1: the column "speed" is missing. Did you mean "sped"?
            csv   | t,Speed,on,phase                                 | line 1: the column "speed" is missing. Did you mean "Speed"?
            csv   | t,sped,on,mode;1,2,true,A                        | the columns "phase", "speed" are missing.
            csv   | T,speed,on,phase;1,2,true,A                      | line 1: the column "t" is missing. Did you mean "T"?
            csv   | t,speed,on,mode;1,2,true,A                       | line 1: the column "phase" is missing.
            csv   | t,speed,on,phase;1,,true,A                       | at speed: the value is null or empty
            csv   | t,speed,on,phase;,2,true,A                       | at t: the value is null or empty
            csv   | t,speed,on,phase;1,2                             | the field is missing
            csv   | t,speed,on,phase;1,1e400,true,A                  | at speed: found "1e400"; expected a number
            csv   | t,speed,on,phase;1.5,2,true,A                    | at t: found "1.5"; expected a whole number
            csv   | t,speed,speed,on,phase;1,2,3,true,A              | the header names the column "speed" twice
            csv   | 1,2.5,true,A;2,3.5,true,A                        | name the columns with @Csv(columns = {
            csv   | flight 7;t,speed,on,phase;1,2,true,A             | Line 2 looks like the header
            csv   | ;;;flight 7;t,speed,on,phase;1,2,true,A          | Line 5 looks like the header
            csv   | "t",speed (x, y),on,phase;1,2,true,A;1,2,true,A  | the column "speed" is missing
            csv   | t,speed,on,phase,a,b;1,2,true,A,1;1,2,true,A,1   | the header has 6 names, but the first rows have 5 cells
            csv   | t,speed,on,phase;,,,,                            | at t: the value is null or empty
            csv   | t,speed,on,phase;1,2,true,A,B                    | the row has more cells than the header has names
            """)
    void absentOrOddValue_isAnError(String format, String text, String message) throws IOException {
        String file = "a." + format;
        Harness.write(directory.resolve(file), text.replace(';', '\n') + "\n");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rowsOf(files -> files.rows(file, reader)))
                .withMessageContaining(message)
                .withMessageContaining(file);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rowsOf(files -> files.rows(file, reader.type())))
                .withMessageContaining(message);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> {
                    try (Resources resources = new Resources()) {
                        columns(new InputFiles(directory, resources), file);
                    }
                })
                .withMessageContaining(message);
    }

    @FunctionalInterface
    private interface Rows {
        List<?> of(InputFiles files);
    }

    private static List<?> rowsOf(Rows rows) throws IOException {
        try (Resources resources = new Resources()) {
            return rows.of(new InputFiles(directory, resources));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            jsonl | {"t":1e3,"speed":NaN,"on":true,"phase":"A"}       | Row[t=1000, speed=NaN, on=true, phase=A]
            jsonl | {"t":1.0,"speed":Infinity,"on":true,"phase":"A"}  | Row[t=1, speed=Infinity, on=true, phase=A]
            jsonl | {"t":1,"speed":-Infinity,"on":1,"phase":""}  | Row[t=1, speed=-Infinity, on=true, phase=]
            jsonl | {"t":1,"speed":"nan","on":true,"phase":"A"}       | Row[t=1, speed=NaN, on=true, phase=A]
            jsonl | {"t":1,"speed":"-inf","on":true,"phase":"A"}      | Row[t=1, speed=-Infinity, on=true, phase=A]
            csv   | t,speed,on,phase;17.0,nan,true,A                  | Row[t=17, speed=NaN, on=true, phase=A]
            csv   | t,speed,on,phase;1e3,INF,false,A                  | Row[t=1000, speed=Infinity, on=false, phase=A]
            csv   | t,speed,on,phase;1,2,1,                           | Row[t=1, speed=2.0, on=true, phase=]
            csv   | t,speed,on,phase;1,2,0,A                          | Row[t=1, speed=2.0, on=false, phase=A]
            """)
    void numberAsPythonOrCPrintsIt_isRead(String format, String text, String row)
            throws IOException, ReflectiveOperationException {
        String file = "a." + format;
        Harness.write(directory.resolve(file), text.replace(';', '\n') + "\n");

        assertThat(everyWay(file)).allSatisfy(rows -> assertThat(rows).containsExactly(row));
    }

    @Test
    void boxedComponent_mayBeAbsent() throws IOException, ReflectiveOperationException {
        Class<?> loose = rows.type("rows.Rows$Loose");
        Harness.write(directory.resolve("a.jsonl"), "{\"t\":1}\n{\"t\":2,\"speed\":null}\n");
        Harness.write(directory.resolve("a.csv"), "t,speed\n3,\n");

        assertThat(texts(rowsOf(files -> files.rows("a.jsonl", loose))))
                .containsExactly("Loose[t=1, speed=null]", "Loose[t=2, speed=null]");
        assertThat(texts(rowsOf(files -> files.rows("a.csv", loose)))).containsExactly("Loose[t=3, speed=null]");
    }

    @Test
    void csvWithAnotherSeparator_isShownWithItsHeader() throws IOException {
        Harness.write(directory.resolve("a.csv"), "t;speed;on;phase\n1;2;true;A\n");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rowsOf(files -> files.rows("a.csv", reader)))
                .withMessageContaining("The file seems to have another separator; set it with @Csv(separator = ';').")
                .withMessageEndingWith("The header is: t;speed;on;phase");
    }
}
