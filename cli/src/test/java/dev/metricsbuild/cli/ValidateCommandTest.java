package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(InputStream in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(in, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static Outcome run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private static String file(String name) {
        return "src/test/resources/files/" + name + ".binproto";
    }

    @Test
    void acceptedFile_exits0() {
        Outcome outcome = run("validate", file("valid-all"));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("valid-all.binproto: accepted");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void fileWithWarningsOnly_exits0AndPrintsThem() {
        Outcome outcome = run("validate", file("case-uuid-job-03"));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("WARNING UUID-FORM at job_id.id.data");
    }

    @Test
    void rejectedFileAmongOthers_exits1AndValidatesAll() {
        Outcome outcome =
                run("validate", file("case-metric-name-empty"), file("valid-all"), file("wire-truncated-half"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "ERROR METRIC-NAME at job_level_metrics.metrics[0].name",
                        "Found an empty name, expected a name.",
                        "ERROR PARSE",
                        "1 accepted, 2 rejected, 0 not readable");
    }

    @Test
    void directories_standForTheirFiles_asShowFindsThem(@TempDir Path directory) throws IOException {
        for (String job : List.of("job-10/outputs", "job-2")) {
            Path target = Files.createDirectories(directory.resolve("jobs").resolve(job));
            Files.copy(Path.of(file("valid-all")), target.resolve("metrics.binproto"));
        }
        Path jobs = directory.resolve("jobs");

        Outcome ofJob = run("validate", jobs.resolve("job-10").toString());
        Outcome ofOutputs = run("validate", jobs.resolve("job-10/outputs").toString());
        Outcome ofJobs = run("validate", jobs.toString());

        assertThat(ofJob.code()).as(ofJob.err()).isZero();
        assertThat(ofJob.out()).contains("job-10/outputs/metrics.binproto: accepted");
        assertThat(ofOutputs.code()).isZero();
        assertThat(ofJobs.code()).isZero();
        assertThat(ofJobs.out()).containsSubsequence("job-2/metrics.binproto", "job-10/outputs/metrics.binproto");
    }

    @Test
    void jobWithoutAFile_amongOthers_isUnreadable(@TempDir Path directory) throws IOException {
        Files.copy(
                Path.of(file("valid-all")),
                Files.createDirectories(directory.resolve("a")).resolve("metrics.binproto"));
        Files.createDirectories(directory.resolve("b"));

        Outcome outcome = run("validate", directory.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains(directory.resolve("b/metrics.binproto") + ": cannot be read: it does not exist");
    }

    @Test
    void unreadableFile_exits2AndValidatesTheOthers(@TempDir Path directory) {
        String missing = directory.resolve("none.binproto").toString();

        Outcome outcome = run("validate", missing, directory.toString(), file("case-metric-name-empty"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains(missing + ": cannot be read: it does not exist", directory + ": cannot be read: ");
        assertThat(outcome.out()).contains("ERROR METRIC-NAME", "0 accepted, 1 rejected, 2 not readable");
    }

    @Test
    void dash_readsStandardInput() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file("case-metric-name-empty")))) {
            Outcome outcome = run(in, "validate", "-");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.out()).startsWith("-: rejected, 1 error, ");
        }
        // No byte at all is a message, if one without ids.
        assertThat(run(new ByteArrayInputStream(new byte[0]), "validate", "-").out())
                .contains("JOB-ID-UUID");
    }

    @Test
    void thousandsOfFindings_areCountedAndTheVerdictStays() {
        // 20,000 entries of metrics_data without anything in them.
        byte[] bytes = new byte[40_000];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = 0x1A;
        }

        Outcome outcome = run(new ByteArrayInputStream(bytes), "validate", "-");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).hasSizeLessThan(1_000_000).contains("more, which are not listed");
    }

    @Test
    void hostileFileName_isEscaped() {
        assertThat(run("validate", "a\u001B[2J").err()).startsWith("a\\u001b[2J: cannot be read");
    }

    @Test
    void jsonl_oneObjectALine(@TempDir Path directory) throws IOException {
        String missing = directory.resolve("none.binproto").toString();

        Outcome outcome =
                run("validate", "--format", "jsonl", file("valid-all"), file("case-metric-name-empty"), missing);

        List<JsonNode> lines = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("file").textValue()).isEqualTo(file("valid-all"));
        assertThat(lines.get(0).get("accepted").booleanValue()).isTrue();
        JsonNode violation = lines.get(1).get("violations").get(0);
        assertThat(lines.get(1).get("accepted").booleanValue()).isFalse();
        assertThat(violation.get("rule").textValue()).isEqualTo("METRIC-NAME");
        assertThat(violation.get("severity").textValue()).isEqualTo("ERROR");
        assertThat(violation.get("path").textValue()).isEqualTo("job_level_metrics.metrics[0].name");
        assertThat(violation.get("name").textValue()).isEmpty();
        assertThat(violation.get("message").textValue()).isEqualTo("Found an empty name, expected a name.");
        assertThat(violation.get("fix").textValue()).isEqualTo("Name the metric.");
        assertThat(lines.get(2).get("violations")).isEmpty();
        assertThat(lines.get(2).get("error").textValue()).isEqualTo("cannot be read: it does not exist");
        assertThat(outcome.err()).contains(missing);
    }

    @Test
    void sarif_followsItsSchema(@TempDir Path directory) throws IOException {
        String missing = directory.resolve("none.binproto").toString();

        Outcome outcome = run(
                "validate",
                "--format=sarif",
                file("case-metric-name-empty"),
                file("case-uuid-job-03"),
                "a: name with spaces",
                missing,
                file("wire-truncated-half"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(schemaViolations(outcome.out())).isEmpty();
        JsonNode run = JSON.readTree(outcome.out()).get("runs").get(0);
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleId").textValue()).isEqualTo("METRIC-NAME");
        assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue() + "/id")
                        .textValue())
                .isEqualTo("METRIC-NAME");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo(file("case-metric-name-empty"));
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .textValue())
                .isEqualTo("job_level_metrics.metrics[0].name");
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    }

    @Test
    void sarifOfNothingWrong_followsItsSchema() throws IOException {
        Outcome outcome = run("validate", "--format", "SARIF", file("valid-all"));

        assertThat(outcome.code()).isZero();
        assertThat(schemaViolations(outcome.out())).isEmpty();
    }

    private static Set<ValidationMessage> schemaViolations(String log) throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0.json"));
        JsonSchema sarif =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
        return sarif.validate(log, InputFormat.JSON);
    }

    @Test
    void wrongCommandLine_exits2() {
        assertThat(run("validate", "--no-such-option", "x").code()).isEqualTo(2);
        assertThat(run("validate", "--format", "xml", "x").code()).isEqualTo(2);
        assertThat(run("validate").code()).isEqualTo(2);
        assertThat(run("no-such-command").code()).isEqualTo(2);
        Outcome nothing = run();
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("Name what to do.", "validate");
    }

    @Test
    void helpAndVersion_exit0() {
        Outcome help = run("validate", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--format", "text, jsonl, sarif", "0   every file is accepted");
        Outcome version = run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).matches("metricsbuild \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(run("--help").code()).isZero();
    }
}
