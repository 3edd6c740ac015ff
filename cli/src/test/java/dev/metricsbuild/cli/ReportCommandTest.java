package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void writeJobs() throws Exception {
        for (String job : new String[] {"a", "b"}) {
            DroneFile.write(directory.resolve("jobs").resolve(job), 31);
        }
    }

    private static String run(int expected, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Main.run(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), texts);
        assertThat(code).as(err.toString()).isEqualTo(expected);
        return out + err.toString();
    }

    @Test
    void file_toPage_writesOneThatNamesItsMetric() throws Exception {
        Path page = directory.resolve("page.html");

        assertThat(run(0, "report", directory.resolve("jobs/a/metrics.binproto"), "-o", page))
                .contains("page.html");
        assertThat(page).content().contains("Max speed", "Content-Security-Policy", "plotly");
    }

    @Test
    void directoryOfJobs_toDirectory_writesAPageForEach() {
        Path site = directory.resolve("site");

        run(0, "report", directory.resolve("jobs"), "-o", site);

        assertThat(site.resolve("index.html")).content().contains("jobs/1-a.html", "jobs/2-b.html");
        assertThat(site.resolve("jobs/1-a.html")).exists();
        assertThat(site.resolve("jobs/2-b.html")).exists();
    }

    @Test
    void missingFile_isNamed() {
        assertThat(run(2, "report", directory.resolve("none.binproto"))).contains("none.binproto");
    }
}
