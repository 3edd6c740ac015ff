package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.Resources;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns are what databind makes of the rows, component by component: the same values, or the same message. */
class GeneratedColumnsTest {
    private static final int DOCUMENTS = Integer.getInteger("readers.documents", 600);
    private static final long SEED = Long.getLong("readers.seed", System.nanoTime());

    private static final String SOURCE = """
            package rows;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import dev.metricsbuild.annotations.*;
            import java.util.*;

            public class Rows {
                public record Row(
                        double d, long l, int i, boolean b, String s, @JsonProperty("more") String others, int isNever) {}
                public record Log(
                        double[] d, long[] l, int[] i, boolean[] b, String[] s, @JsonProperty("more") String[] others,
                        int[] isNever) {}
                public record Ascending(double[] d) {
                    public Ascending {
                        for (int i = 1; i < d.length; i++) {
                            if (d[i] < d[i - 1]) {
                                throw new IllegalArgumentException("d falls at " + i);
                            }
                        }
                    }
                }
                @JobMetric static double log(@LogFile("a.jsonl") Log log) { return 1; }
                @JobMetric static double ascending(@LogFile("a.jsonl") Ascending log) { return 1; }
            }
            """;

    @TempDir
    static Path directory;

    private static CompiledClass rows;
    private static Class<?> row;

    @BeforeAll
    static void compile() throws IOException {
        rows = CompiledClass.rows(directory, SOURCE);
        row = rows.type("rows.Rows$Row");
    }

    @AfterAll
    static void close() throws IOException {
        rows.close();
    }

    private static ColumnsReader<?, ?> reader(String record) {
        return (ColumnsReader<?, ?>) rows.make("rows.RowsReaders$Into" + record);
    }

    private interface Reading {
        String of(InputFiles files) throws IOException;
    }

    private static String result(Reading reading) throws IOException {
        try (Resources resources = new Resources()) {
            return reading.of(new InputFiles(directory, resources));
        } catch (InputException e) {
            // Each says of its own row that something cannot be one.
            return e.getMessage().replace("rows.RowsReaders$IntoLog$Row", "rows.Rows$Row");
        }
    }

    private static String columns(InputFiles files, String file) {
        Object columns = files.columns(file, reader("Log"));
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : columns.getClass().getRecordComponents()) {
            Object column = valueOf(component, columns);
            text.append(component.getName());
            for (int i = 0; i < Array.getLength(column); i++) {
                text.append(' ').append(Array.get(column, i));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String rows(InputFiles files, String file) {
        List<?> rows = files.rows(file, row);
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : row.getRecordComponents()) {
            text.append(component.getName());
            rows.forEach(each -> text.append(' ').append(valueOf(component, each)));
            text.append('\n');
        }
        return text.toString();
    }

    private static Object valueOf(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void assertSame(String document, String file) throws IOException {
        Harness.write(directory.resolve(file), document);
        assertThat(result(files -> columns(files, file)))
                .as("seed %d, document %s", SEED, document)
                .isEqualTo(result(files -> rows(files, file)));
    }

    @Test
    void lines_areDatabinds() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            assertSame(new RandomRows(random).document(false), "a.jsonl");
        }
    }

    @Test
    void csv_isDatabinds() throws IOException {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 3 * DOCUMENTS; i++) {
            assertSame(new RandomCsv(random).document(), "a.csv");
        }
    }

    @Test
    void emptyFileAndBlankLines_areDatabinds() throws IOException {
        for (String document : List.of("", "\n", "\n{\"d\":1}\n\n\r\n{\"d\":2}\n\n")) {
            assertSame(document, "a.ndjson");
        }
        for (String document : List.of("", "\n", "d", "d,s\n", "d,s\n\n1,a\n\n\r\n2,b\n\n", "d;s\n1;a\n")) {
            assertSame(document, "a.csv");
        }
    }

    @Test
    void emptyFile_givesEmptyColumns() throws IOException {
        Harness.write(directory.resolve("a.jsonl"), "");
        Harness.write(directory.resolve("a.csv"), "d,l,i,b,s,more,isNever\n");

        for (String file : List.of("a.jsonl", "a.csv")) {
            assertThat(result(files -> columns(files, file))).isEqualTo("d\nl\ni\nb\ns\nothers\nisNever\n");
        }
    }

    @Test
    void csvWithoutAHeader_isAnErrorAsItIsOfAList() throws IOException {
        Harness.write(directory.resolve("a.csv"), "");

        assertThat(result(files -> columns(files, "a.csv")))
                .endsWith("a.csv is empty; expected a header with the names of the columns, even if there are no rows.")
                .isEqualTo(result(files -> rows(files, "a.csv")));
    }

    @Test
    void columnNamedTwiceAboveOneShortRow_isAnErrorAsItIsOfAList() throws IOException {
        Harness.write(directory.resolve("a.csv"), "d,l,i,b,isNever,more,s,more\n1.5,2,3,true,4,a,b\n");

        assertThat(result(files -> columns(files, "a.csv")))
                .contains("a.csv, line 1: the header names the column \"more\" twice.")
                .isEqualTo(result(files -> rows(files, "a.csv")));
    }

    @Test
    void failureInALaterRow_namesLineColumnAndPath() throws IOException {
        Harness.write(
                directory.resolve("a.jsonl"),
                "{\"d\":1,\"l\":1,\"i\":1,\"b\":true,\"s\":\"\",\"more\":\"\",\"isNever\":0}\n{\"d\":1,\"l\":1,\"i\":1,\"b\":true,\"s\":\"\",\"more\":\"\",\"isNever\":0}\n{\"s\":\"x\",\"i\":true}\n");
        Harness.write(directory.resolve("a.csv"), "d,l,i,b,s,more,isNever\n1,1,2,true,,,0\n\n1.5,1,2.5,true,,,0\n");

        assertThat(result(files -> columns(files, "a.jsonl")))
                .contains("a.jsonl, line 3, column 14, at i: ")
                .isEqualTo(result(files -> rows(files, "a.jsonl")));
        assertThat(result(files -> columns(files, "a.csv")))
                .contains("a.csv, line 4, column 7, at i: ")
                .isEqualTo(result(files -> rows(files, "a.csv")));
    }

    @Test
    void columnsThatTheRecordRefuses_areAnErrorOfTheFile() throws IOException {
        Harness.write(directory.resolve("a.jsonl"), "{\"d\":1}\n{\"d\":2}\n{\"d\":1}\n");

        assertThat(result(files -> String.valueOf(files.columns("a.jsonl", reader("Ascending")))))
                .endsWith("a.jsonl: java.lang.IllegalArgumentException: d falls at 2");
    }
}
