package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of messages shows what a run says. */
class InputMessagesTest {
    private static final String SOURCE = """
            package rows;

            import dev.metricsbuild.annotations.*;
            import java.util.*;

            public class Rows {
                public record Row(long t, double speed, boolean on, String phase) {}
                @JobMetric static double rows(@LogFile("a.jsonl") List<Row> rows) { return 1; }
            }
            """;

    @TempDir
    static Path directory;

    private static CompiledClass rows;

    @BeforeAll
    static void compile() throws IOException {
        rows = CompiledClass.rows(directory, SOURCE);
    }

    @AfterAll
    static void close() throws IOException {
        rows.close();
    }

    /** The lines of the page's table, cell by cell. */
    static Stream<List<String>> messages() throws IOException {
        return Files.readAllLines(Path.of("../docs/input-messages.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.split("\\|", -1))
                        .map(String::trim)
                        .map(cell -> cell.startsWith("`") ? cell.substring(1, cell.lastIndexOf('`')) : cell)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void exampleOfThePage_isAnswered_asThePageSays(List<String> line) throws IOException {
        String file = line.get(1);
        Files.writeString(directory.resolve(file), line.get(2).replace("\\n", "\n"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining(file)
                .withMessageContaining(line.get(3));
        assertThat(line.get(4)).isNotBlank();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> read(String file) throws IOException {
        try (Resources resources = new Resources()) {
            RowReader<Object> reader = (RowReader<Object>) rows.instanceOf("rows.RowsReaders$OfRow");
            return new InputFiles(directory, resources).rows(file, reader);
        }
    }
}
