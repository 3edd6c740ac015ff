package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a class with a marked constructor, as a data class of Kotlin is one: its parameters are required. */
class CreatorRowsTest {
    @TempDir
    Path directory;

    static final class Step {
        final double t;
        final double speed;

        @JsonCreator
        Step(@JsonProperty("t") double t, @JsonProperty("speed") double speed) {
            this.t = t;
            this.speed = speed;
        }
    }

    private List<Step> read(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text.replace("\\n", "\n"));
        try (Resources resources = new Resources()) {
            return new InputFiles(directory, resources).rows(file, Step.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.jsonl | {"t": 1, "speed": 2.5}
                    a.csv   | t,speed\\n1,2.5\\n
                    """)
    void rowWithAllParameters_isRead(String file, String text) throws IOException {
        assertThat(read(file, text)).singleElement().satisfies(step -> {
            assertThat(step.t).isEqualTo(1);
            assertThat(step.speed).isEqualTo(2.5);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.jsonl | {"t": 1, "sped": 2.5}
                    a.jsonl | {"t": 1, "speed": null}
                    a.csv   | t,sped\\n1,2.5\\n
                    a.csv   | t,speed\\n1,\\n
                    """)
    void rowWithoutAParameter_isAnError(String file, String text) {
        assertThatThrownBy(() -> read(file, text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file)
                .hasMessageContaining("speed");
    }
}
