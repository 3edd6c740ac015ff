package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error says of the place, of what is there, and of what to do. */
class MalformedTextTest {
    private enum Phase {
        UP,
        DOWN
    }

    record Inner(double d) {
        Inner {
            if (d == 2) {
                throw new IllegalArgumentException("two");
            }
        }
    }

    private record Row(
            double a, @Nullable List<Inner> in, @Nullable Phase phase) {}

    private record Cell(double a) {}

    @TempDir
    Path directory;

    private void assertRefused(String file, String text, Class<?> type, String message) throws IOException {
        Files.writeString(directory.resolve(file), text.replace("\\n", "\n"));
        try (Resources resources = new Resources()) {
            InputFiles files = new InputFiles(directory, resources);
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.rows(file, type))
                    .satisfies(e -> assertThat(e).message().contains(file).contains(message));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.jsonl | {"a":1}\\n{"b":2,"c":3}                          | line 2, at a: the field is missing
            a.jsonl | {"a":1}\\n{"b":2,"c":3}                          | There are b, c.
            a.json  | [{"a":1},{"x":[1]},{"b":2}]                     | There are x.
            a.jsonl | {"more":[{}],"in":[{"d":1},{"d":1,"z":0},{"e":2,"f":[]}],"a":1} | at in[2].d: the field is missing
            a.jsonl | {"more":[{}],"in":[{"d":1},{"d":1,"z":0},{"e":2,"f":[]}],"a":1} | There are e, f.
            a.jsonl | {"a":1,"in":[{"d":2}]}                          | at in[0]: MalformedTextTest.Inner refuses it: two
            a.jsonl | {"a":1,"in":[5]}                                | at in[0]: expected an object.
            a.jsonl | {"a":1,"in":[true]}                             | at in[0]: expected an object.
            a.jsonl | {"a":1,"in":["x"]}                              | at in[0]: expected an object.
            a.jsonl | {"a":1,"in":[[]]}                               | at in[0]: expected an object.
            a.jsonl | {"a":1,"in":7}                                  | at in: expected an array, each element an object.
            a.jsonl | {"a":1,"phase":"UPP"}                           | at phase: found "UPP"; expected one of
            a.jsonl | {"a":1,"phase":"UPP"}                           | Did you mean "UP"?
            a.jsonl | {"a":1                                          | the file ends in the middle of a value. Was it truncated?
            """)
    void rowOfJson_isExplained(String file, String text, String message) throws IOException {
        assertRefused(file, text + "\n", Row.class, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.csv | a,b\\n"1,5",2\\n   | say so with @Csv(decimalComma = true) and name the separator.
            a.tsv | a\\tb\\n1,5\\t2\\n | say so with @Csv(decimalComma = true).
            a.csv | a,b\\nx,2\\n       | line 2, column 1, at a: found "x"; expected a number
            a.csv | a,b\\n1,2,3\\n     | the row has more cells than the header has names.
            """)
    void rowOfCsv_isExplained(String file, String text, String message) throws IOException {
        assertRefused(file, text.replace("\\t", "\t"), Cell.class, message);
    }
}
