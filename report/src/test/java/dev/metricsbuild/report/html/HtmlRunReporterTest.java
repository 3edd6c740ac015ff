package dev.metricsbuild.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code --report} of an entrypoint, with this module on the class path. */
class HtmlRunReporterTest {
    @TempDir
    private Path root;

    private int run(Path report) {
        return Entrypoint.run(
                "Flight", OnError.FAIL, new String[] {"--root", root.toString(), "--report", report.toString()});
    }

    @Test
    void nameThatEndsInHtml_isOnePageBesideTheFile() throws IOException {
        Path page = root.resolve("outputs/report.html");

        assertThat(run(page)).isZero();

        assertThat(root.resolve("outputs/metrics.binproto")).exists();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void anyOtherName_isADirectoryOfPages() {
        assertThat(run(root.resolve("site"))).isZero();

        assertThat(root.resolve("site/index.html")).isRegularFile();
    }

    @Test
    void reportThatCannotBeWritten_leavesTheCompleteFile() throws IOException {
        Path blocked = Files.writeString(root.resolve("blocked"), "");

        assertThat(run(blocked.resolve("report.html"))).isEqualTo(6);

        assertThat(root.resolve("outputs/metrics.binproto")).exists();
    }
}
