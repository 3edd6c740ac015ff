package dev.metricsbuild.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.input.columns.DoubleColumn;
import dev.metricsbuild.input.columns.StringColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader reads the plain way, nulls and numbers in quotes and all, without databind. */
@Tag("slow")
class RowReaderStartTest {
    private record Row(double x, @Nullable String name) {}

    private static final class OfRow implements RowReader<Row> {
        @Override
        public Class<Row> type() {
            return Row.class;
        }

        @Override
        public @Nullable Row read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Row.class);
            }
            double x = 0;
            String name = null;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "x" -> x = in.doubleValue();
                    case "name" -> name = in.stringOrNull();
                    default -> in.skip();
                }
            }
            return new Row(x, name);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // What columns are.
    private record Columns(double[] x, @Nullable String[] name) {}

    private static final class IntoColumns implements ColumnsReader<Row, Columns> {
        private final DoubleColumn x = new DoubleColumn();
        private final StringColumn name = new StringColumn();

        @Override
        public Class<Row> type() {
            return Row.class;
        }

        @Override
        public void read(JsonCursor in) throws IOException {
            add(Objects.requireNonNull(new OfRow().read(in)));
        }

        @Override
        public void add(Row row) {
            x.add(row.x());
            name.add(row.name());
        }

        @Override
        public Columns columns() {
            return new Columns(x.toArray(), name.toArray());
        }

        static String text(InputFiles files, String file) {
            Columns columns = files.columns(file, new IntoColumns());
            return Arrays.toString(columns.x()) + " " + Arrays.toString(columns.name());
        }
    }

    /** Reads the files of a directory. */
    static final class Main {
        public static void main(String[] args) throws IOException {
            try (Resources resources = new Resources()) {
                InputFiles files = new InputFiles(Path.of(args[0]), resources);
                System.out.println(files.rows("a.jsonl", new OfRow()));
                System.out.println(files.jsonList("a.json", new OfRow()));
                System.out.println(files.rowStream("a.json", new OfRow()).count());
                System.out.println(IntoColumns.text(files, "a.jsonl"));
                System.out.println(IntoColumns.text(files, "a.csv"));
            }
        }
    }

    private static List<String> loaded(Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    @Test
    void plainRows_loadNoDatabind(@TempDir Path directory) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("a.jsonl"), "{\"x\":\"1\",\"more\":[{}]}\n{\"x\":0,\"name\":null}\n");
        Files.writeString(directory.resolve("a.json"), "[{\"x\":1.5,\"name\":\"n\"}]");
        Files.writeString(directory.resolve("a.csv"), "name,more,x\na,,2.5\n,3,0\n");

        assertThat(loaded(directory))
                .contains("[Row[x=1.0, name=null], Row[x=0.0, name=null]]", "[Row[x=1.5, name=n]]", "1")
                .contains("[1.0, 0.0] [null, null]", "[2.5, 0.0] [a, null]")
                // Exceptions of databind are above those of CSV.
                .noneMatch(line -> line.contains(" com.fasterxml.jackson.databind.") && !line.contains("Exception "))
                .noneMatch(line -> line.contains(" dev.metricsbuild.input.BoundFile "));
    }

    @Test
    void numberByItsName_isReadByDatabind(@TempDir Path directory) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("a.jsonl"), "{\"x\":\"INF\"}\n");
        Files.writeString(directory.resolve("a.json"), "[]");
        Files.writeString(directory.resolve("a.csv"), "x\n-INF\n");

        assertThat(loaded(directory))
                .contains("[Row[x=Infinity, name=null]]", "[]", "0", "[Infinity] [null]", "[-Infinity] [null]")
                .anyMatch(line -> line.contains(" com.fasterxml.jackson.databind."));
    }
}
