package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they lie in a directory of inputs. */
class InputFilesTest {
    @TempDir
    private Path root;

    private InputFiles files() throws IOException {
        return new InputFiles(Files.createDirectories(root.resolve("logs")), new Resources());
    }

    @Test
    void globThroughALinkedDirectory_findsItsFiles() throws IOException {
        InputFiles files = files();
        Files.writeString(Files.createDirectories(root.resolve("data")).resolve("a.csv"), "x");
        Files.createSymbolicLink(root.resolve("logs/more"), root.resolve("data"));

        assertThat(files.glob("more/*.csv")).containsExactly(root.resolve("logs/more/a.csv"));
    }

    @Test
    void linkThatLeadsBack_isAnErrorThatNamesIt() throws IOException {
        InputFiles files = files();
        Files.createSymbolicLink(root.resolve("logs/loop"), root.resolve("logs"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.glob("**.csv"))
                .withMessageContaining("logs/loop is a symbolic link that leads back to a directory above it.");
    }

    @Test
    void directoryInPlaceOfAFile_isCalledOne() throws IOException {
        InputFiles files = files();
        Files.createDirectories(root.resolve("logs/a.csv"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.path("a.csv"))
                .withMessageEndingWith("a.csv is a directory; expected a file.");
    }

    @Test
    void linkToNothing_isCalledOne() throws IOException {
        InputFiles files = files();
        Files.createSymbolicLink(root.resolve("logs/a.csv"), root.resolve("nothing"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.path("a.csv"))
                .withMessageEndingWith("a.csv is a symbolic link to a file that does not exist.");
    }
}
