package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private Path directory;

    private String before = "";
    private String after = "";

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    @BeforeEach
    void writeBatches() throws IOException {
        Path main = directory.resolve("main");
        Path branch = directory.resolve("branch");
        DroneFile.write(main.resolve("a"), 20);
        DroneFile.write(main.resolve("b"), 20);
        DroneFile.write(main.resolve("gone"), 20);
        DroneFile.write(branch.resolve("a"), 20);
        DroneFile.write(branch.resolve("b"), 31);
        DroneFile.write(branch.resolve("new"), 20);
        before = main.toString();
        after = branch.toString();
    }

    @Test
    void directories_areComparedJobByJob() {
        assertThat(run("diff", before, after).out().lines())
                .containsExactly(
                        "b",
                        "  worse    metric Max speed  PASSED -> FAIL_BLOCK; 20 -> 31 m/s (+11, +55 %)",
                        "  removed  job gone",
                        "  added    job new",
                        "1 worse, 0 better, 0 changed, 0 added, 0 removed, in 2 jobs");
    }

    @Test
    void documentation_showsTheChanges() throws IOException {
        assertThat(Files.readString(Path.of("../docs/metricsbuild.md")))
                .contains(run("diff", before, after).out().lines().toList());
    }

    @Test
    void markdown_isATableAndJsonAnObject() throws IOException {
        assertThat(run("diff", "--format", "markdown", before, after).out())
                .contains("| **worse** | metric | Max speed | PASSED -&gt; FAIL");

        JsonNode json = new ObjectMapper()
                .readTree(run("diff", "--format", "json", before, after).out());
        assertThat(json.at("/jobs/1/changes/0/change").textValue()).isEqualTo("WORSE");
        assertThat(json.at("/jobChanges/1/name").textValue()).isEqualTo("new");
    }

    @Test
    void failOn_decidesTheExitCode() {
        assertThat(run("diff", before, after).code()).isZero();
        assertThat(run("diff", "--fail-on", "worse", before, after).code()).isEqualTo(1);
        assertThat(run("diff", "--fail-on", "worse", after, after).code()).isZero();
        assertThat(run("diff", "--fail-on", "any", after, after).code()).isZero();
        assertThat(run("diff", "--fail-on", "any", after + "/a", after + "/b").code())
                .isEqualTo(1);
    }

    @Test
    void fileAgainstDirectory_isRefused() {
        Outcome outcome = run("diff", before, after + "/a");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("name two of the same kind");
    }

    @Test
    void negativeTolerance_isRefused() {
        assertThat(run("diff", "--tolerance", "-1", before, after).code()).isEqualTo(2);
    }
}
