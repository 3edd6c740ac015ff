package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void patternThatMatchesNothing_isAnErrorThatNamesIt_andTheFilesThere() throws IOException {
        InputFiles files = files();
        Files.writeString(root.resolve("logs/a.tsv"), "x");
        Files.writeString(root.resolve("logs/b.csv.gz"), "x");

        assertThat(files.glob("*.csv")).isEmpty();
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.someOf("*.csv"))
                .withMessageContaining("Nothing in " + root.resolve("logs") + " matches \"*.csv\"; ")
                .withMessageContaining("logs has a.tsv, b.csv.gz.");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.require("*.csv"))
                .withMessageContaining("matches \"*.csv\"");
        assertThat(files.someOf("*.tsv")).containsExactly(root.resolve("logs/a.tsv"));
    }

    @Test
    void linkThatLeadsBack_isAnErrorThatNamesIt() throws IOException {
        InputFiles files = files();
        Files.createSymbolicLink(root.resolve("logs/loop"), root.resolve("logs"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.glob("**.csv"))
                .withMessageContaining("logs/loop: it is a symbolic link that leads back to a directory above it.");
    }

    @Test
    void directoryInPlaceOfAFile_isCalledOne() throws IOException {
        InputFiles files = files();
        Files.createDirectories(root.resolve("logs/a.csv"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.path("a.csv"))
                .withMessageEndingWith("a.csv cannot be read: it is a directory.");
    }

    @Test
    void linkToNothing_isCalledOne() throws IOException {
        InputFiles files = files();
        Files.createSymbolicLink(root.resolve("logs/a.csv"), root.resolve("nothing"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.path("a.csv"))
                .withMessageEndingWith("a.csv cannot be read: it is a symbolic link to a file that does not exist.");
    }

    @Test
    void pipeInPlaceOfAFile_isCalledOne() throws Exception {
        InputFiles files = files();
        assertThat(new ProcessBuilder("mkfifo", root.resolve("logs/a.csv").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.path("a.csv"))
                .withMessageEndingWith("a.csv cannot be read: it is a device or a pipe.");
    }

    @Test
    void directoryWithoutPermission_underAGlob_isNamed_andBesideAMissingFileToo() throws IOException {
        InputFiles files = files();
        Path closed = Files.createDirectories(root.resolve("logs/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "root may read everything");

            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.glob("**.csv"))
                    .withMessage(root.resolve("logs") + " cannot be listed: " + closed + ": permission denied.");
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.path("a.csv"))
                    .withMessageStartingWith(root.resolve("logs/a.csv") + " is missing; ")
                    .withMessageEndingWith(closed + ": permission denied.");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void directoriesNestedTooDeep_areAnErrorThatIsShort() throws Exception {
        InputFiles files = files();
        // A path of the system holds 4,096 bytes; a shell gets deeper step by step.
        String name = "d".repeat(250);
        assertThat(new ProcessBuilder("sh", "-c", "for i in $(seq 20); do mkdir $0 && cd -P $0 || exit 1; done", name)
                        .directory(root.resolve("logs").toFile())
                        .start()
                        .waitFor())
                .isZero();
        try {
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> files.glob("**.csv"))
                    .withMessageContaining("File name too long")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
        } finally {
            new ProcessBuilder("rm", "-rf", root.resolve("logs").toString())
                    .start()
                    .waitFor();
        }
    }

    @Test
    void linesThatAreNoUtf8_areAnErrorThatNamesTheFile() throws IOException {
        InputFiles files = files();
        Files.write(root.resolve("logs/a.log"), new byte[] {'o', 'k', '\n', (byte) 0xC3, '\n'});

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> files.lines("a.log").count())
                .withMessageContaining("logs/a.log, line 2, byte 3 of the text: 0xC3 is not UTF-8");
    }

    @Test
    void lines_areReadInTheirOrder() throws IOException {
        InputFiles files = files();
        Files.writeString(root.resolve("logs/a.log"), "one\r\ntwo\n\nfl\u00fcge");

        assertThat(files.lines("a.log")).containsExactly("one", "two", "", "fl\u00fcge");
        assertThat(files.lines("a.log").parallel().map(String::length).toList()).containsExactly(3, 3, 0, 5);
    }
}
