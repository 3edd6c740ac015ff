package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated reader makes of a file is what databind makes of it: the same values, or the same message. */
class GeneratedReadersTest {
    private static final int DOCUMENTS = Integer.getInteger("readers.documents", 300);
    private static final long SEED = Long.getLong("readers.seed", System.nanoTime());

    private static final String SOURCE = """
            package rows;

            import dev.metricsbuild.annotations.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            public class Rows {
                public record Row(
                        double d, float f, long l, int i, boolean b, String s, double[] ds, List<Double> list,
                        List<String> texts, @Nullable Inner inner, List<Inner> inners) {}
                public record Inner(double d, String s, @Nullable Inner inner, @Nullable List<Inner> inners) {
                    public Inner {
                        if (d == 2) {
                            throw new IllegalArgumentException("two");
                        }
                    }
                    Inner(String text) { this(7, text, null, null); }
                }
                @JobMetric static double rows(@LogFile("a.jsonl") List<Row> rows) { return 1; }
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

    private interface Reading {
        Object of(InputFiles files) throws IOException;
    }

    private static String result(Reading reading) throws IOException {
        try (Resources resources = new Resources()) {
            return text(reading.of(new InputFiles(directory, resources)));
        } catch (InputException e) {
            return e.getMessage();
        }
    }

    private static void assertSame(String document, Reading generated, Reading bound) throws IOException {
        assertThat(result(generated)).as("seed %d, document %s", SEED, document).isEqualTo(result(bound));
    }

    @Test
    void oneValue_isDatabinds() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = new RandomRows(random).value();
            Harness.write(directory.resolve("a.json"), document);
            assertSame(document, files -> files.json("a.json", reader), files -> files.json("a.json", reader.type()));
        }
    }

    @Test
    void oneArray_isDatabinds() throws IOException {
        Random random = new Random(SEED + 1);
        ParameterizedType list = listOf(reader.type());
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = new RandomRows(random).document(true);
            Harness.write(directory.resolve("a.json"), document);
            assertSame(
                    document,
                    files -> files.jsonList("a.json", reader),
                    files -> files.json("a.json", reference(list)));
            assertSame(document, files -> files.rows("a.json", reader), files -> files.rows("a.json", reader.type()));
        }
    }

    @Test
    void lines_areDatabinds() throws IOException {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = new RandomRows(random).document(false);
            Harness.write(directory.resolve("a.jsonl"), document);
            assertSame(document, files -> files.rows("a.jsonl", reader), files -> files.rows("a.jsonl", reader.type()));
            assertSame(
                    document,
                    files -> files.rowStream("a.jsonl", reader).toList(),
                    files -> files.rowStream("a.jsonl", reader.type()).toList());
        }
    }

    @Test
    void failureInALaterRow_namesLineColumnAndPath() throws IOException {
        String row =
                "{\"d\":1,\"f\":1,\"l\":1,\"i\":1,\"b\":true,\"s\":\"\",\"ds\":[],\"list\":[],\"texts\":[],\"inner\":null,\"inners\":[]}";
        String wrong = "{\"inners\":[{\"d\":1,\"s\":\"\",\"inner\":null,\"inners\":[]},{\"d\":true}]}";
        Harness.write(directory.resolve("a.jsonl"), row + "\n" + row + "\n" + wrong + "\n");

        assertThat(result(files -> files.rows("a.jsonl", reader)))
                .contains("a.jsonl, line 3, column 57, at inners[1].d: ");
    }

    private static com.fasterxml.jackson.core.type.TypeReference<Object> reference(ParameterizedType type) {
        return new com.fasterxml.jackson.core.type.TypeReference<>() {
            @Override
            public java.lang.reflect.Type getType() {
                return type;
            }
        };
    }

    private static ParameterizedType listOf(Class<?> element) {
        return new ParameterizedType() {
            @Override
            public java.lang.reflect.Type[] getActualTypeArguments() {
                return new java.lang.reflect.Type[] {element};
            }

            @Override
            public java.lang.reflect.Type getRawType() {
                return List.class;
            }

            @Override
            public java.lang.reflect.Type getOwnerType() {
                return null;
            }
        };
    }

    /** All of a value; numbers to the last bit. */
    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(GeneratedReadersTest::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof double[] doubles) {
            return java.util.Arrays.toString(doubles);
        }
        if (!(value instanceof Record)) {
            return String.valueOf(value);
        }
        StringBuilder text = new StringBuilder(value.getClass().getSimpleName());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                text.append(' ').append(text(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return text.append(';').toString();
    }
}
