package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ShowCommandTest {
    private static final String ALTITUDE = "FAIL_BLOCK      Altitude   \u2582\u2585\u2588\u2581  -1 to 4  < 0";

    @TempDir
    private Path directory;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(InputStream in, Terminal terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Streams(in, new PrintWriter(out), new PrintWriter(err), terminal), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static Outcome run(String... arguments) {
        return run(InputStream.nullInputStream(), Terminal.NONE, arguments);
    }

    private String drone(double maxSpeed) throws IOException {
        return DroneFile.write(directory, maxSpeed).toString();
    }

    @Test
    void file_isShownAsATable() throws IOException {
        String file = drone(31.2);

        Outcome outcome = run("show", file);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "NOT_APPLICABLE  Landed     The drone landed.",
                        "FAIL_BLOCK      Max speed  31.2 m/s  > 30",
                        ALTITUDE,
                        "PASSED          Mode       \u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2592\u2592\u2592\u2592\u2592"
                                + "\u2592\u2592\u2592\u2592\u2592\u2592\u2592\u2593  IDLE > CRUISE > LAND",
                        "NOT_APPLICABLE  Hits       \u2583\u2588  2 bars",
                        "NOT_APPLICABLE  Camera     front.png (missing)",
                        "NOT_APPLICABLE  Took off   event at 1 s",
                        "NOT_APPLICABLE    Climb    2.5",
                        outcome.out().lines().reduce((a, b) -> b).orElseThrow());
        assertThat(outcome.out()).contains("FAIL_BLOCK      " + file + ": 7 metrics");
    }

    @Test
    void documentation_showsTheTable() throws IOException {
        String file = drone(31.2);
        String shown = run("show", file).out().replace(file, "outputs/metrics.binproto");

        assertThat(Files.readString(Path.of("../docs/metricsbuild.md")))
                .contains(shown.lines().toList());
    }

    @Test
    void filters_chooseByStatusTagAndText() throws IOException {
        String file = drone(12);

        assertThat(run("show", "--status", "fail_block", file).out())
                .contains("Altitude")
                .doesNotContain("Max speed");
        assertThat(run("show", "--tag", "part=motion", file).out())
                .contains("Max speed")
                .doesNotContain("Altitude");
        assertThat(run("show", "--text-filter", "speed", file).out())
                .contains("Max speed")
                .doesNotContain("Altitude");
        assertThat(run("show", "--importance", "critical", file).out())
                .contains("Max speed")
                .doesNotContain("Altitude");
    }

    @Test
    void sortByStatus_putsTheWorstFirst() throws IOException {
        assertThat(run("show", "--sort", "status", drone(31.2))
                        .out()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(' '))))
                .startsWith("FAIL_BLOCK", "FAIL_BLOCK", "PASSED", "NOT_APPLICABLE");
    }

    @Test
    void metric_isShownWithBoundStatisticsAndFailingPoints() throws IOException {
        assertThat(run("show", "--metric", "Altitude", drone(12)).out())
                .contains(
                        "  fails       < 0",
                        "4 values, min -1, mean 1.25, p95 4, max 4",
                        "    FAIL_BLOCK  -1.0  at 3 s");
    }

    @Test
    void unknownMetric_namesTheNearest() throws IOException {
        Outcome outcome = run("show", "--metric", "max sped", drone(12));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("has no metric \"max sped\". Did you mean \"Max speed\"?");
    }

    @Test
    void csv_hasALineForEachPoint() throws IOException {
        assertThat(run("show", "--csv", "Altitude", drone(12)).out().lines())
                .containsExactly(
                        "part,role,category,position,index,value,status",
                        ",values,,0,0,0.0,PASSED",
                        ",values,,1,1,2.0,PASSED",
                        ",values,,2,2,4.0,PASSED",
                        ",values,,3,3,-1.0,FAIL_BLOCK");
    }

    @Test
    void json_isTheMessagesCanonicalForm() throws IOException {
        Outcome outcome = run("show", "--json", drone(12));

        assertThat(new ObjectMapper()
                        .readTree(outcome.out())
                        .at("/metricsStatus")
                        .textValue())
                .isEqualTo("FAIL_BLOCK_METRIC_STATUS");
        assertThat(run("show", "--text", drone(12)).out()).contains("name: \"Max speed\"");
    }

    @Test
    void standardInput_isShown() {
        Outcome outcome = run(new ByteArrayInputStream(DroneFile.bytes(12)), Terminal.NONE, "show", "-");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Max speed", "FAIL_BLOCK      -: 7 metrics");
    }

    @Test
    void directoryOfJobs_isShownJobByJobWithTheMissingOnes() throws IOException {
        DroneFile.write(directory.resolve("job-10"), 12);
        DroneFile.write(directory.resolve("job-2").resolve("outputs"), 12);
        Files.createDirectories(directory.resolve("job-3"));

        Outcome outcome = run("show", "--fail-on", "block", directory.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .containsSubsequence("job-2: 7 metrics", "job-10: 7 metrics", "MISSING  job-3: There is no")
                .endsWith("3 jobs: 2 FAIL_BLOCK, 1 missing" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--text", "--csv=Altitude", "--metric=Max speed"})
    void failOn_holdsForEveryPartThatIsShown(String part) throws IOException {
        String file = DroneFile.write(directory, 12).toString();

        assertThat(run("show", part, "--fail-on", "block", file).code()).isEqualTo(1);
        assertThat(run("show", part, file).code()).isZero();
    }

    @Test
    void failOn_withTheRawMessageOfStandardInput_isRefused() {
        Outcome outcome = run(
                new ByteArrayInputStream(DroneFile.bytes(12)),
                Terminal.NONE,
                "show",
                "--json",
                "--fail-on",
                "block",
                "-");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Name a file.");
    }

    @Test
    void rejectedFile_isShownWithItsViolationsOnTop() {
        Outcome outcome = run("show", "src/test/resources/files/case-metric-name-empty.binproto");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("The platform rejects this file: 1 violation.")
                .contains("(unnamed)");
    }

    @Test
    void noMessageAtAll_givesTheReadersError() {
        Outcome outcome = run("show", "src/test/resources/files/wire-truncated-half.binproto");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("is not a metrics file");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void hostileName_staysAText() throws IOException {
        byte[] bytes = Serialization.toByteArray(MetricsWriter.of(new UUID(1, 2))
                .add("a\u001B[2J\nb|<script>&]]>\u202E", Scalar.of(1))
                .build());
        Path file = Files.write(directory.resolve("hostile.binproto"), bytes);

        assertThat(run("show", file.toString()).out()).contains("a\\u001b[2J\\nb|<script>&]]>\\u202e");
        assertThat(run("show", "--format", "markdown", file.toString()).out())
                .contains("b\\|&lt;script&gt;&amp;\\]\\]&gt;")
                .doesNotContain("<script>", "\u001B", "\u202E");
        assertThat(junit(run("show", "--format", "junit", file.toString()).out())
                        .getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo("a\\u001b[2J\\nb|<script>&]]>\\u202e");
    }

    @Test
    void junit_failsForFailBlockWithValueAndBound() throws IOException {
        Document xml = junit(run("show", "--format", "junit", drone(31.2)).out());

        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("7");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("31.2 m/s  > 30");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("Max speed");
    }

    private static Document junit(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    @Test
    void colours_appearOnTerminalsOnly_andRespectNoColor() throws IOException {
        String file = drone(12);
        Terminal terminal = new Terminal(true, false, Map.of());
        Terminal noColor = new Terminal(true, false, Map.of("NO_COLOR", "1"));

        assertThat(run(InputStream.nullInputStream(), terminal, "show", file).out())
                .contains("\u001B[1;31mFAIL_BLOCK");
        assertThat(run(InputStream.nullInputStream(), noColor, "show", file).out())
                .doesNotContain("\u001B");
        assertThat(run(InputStream.nullInputStream(), noColor, "show", "--color=always", file)
                        .out())
                .contains("\u001B[32m");
        assertThat(run("show", file).out()).doesNotContain("\u001B");
    }

    @Test
    void narrowTerminal_cutsLines() throws IOException {
        Terminal narrow = new Terminal(true, false, Map.of("COLUMNS", "40", "NO_COLOR", "1"));

        assertThat(run(InputStream.nullInputStream(), narrow, "show", drone(12))
                        .out()
                        .lines()
                        .limit(6))
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void outputThatCannotBeWritten_exits2() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StringWriter err = new StringWriter();
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                new PrintWriter(full, false, StandardCharsets.UTF_8),
                new PrintWriter(err),
                Terminal.NONE);

        assertThat(Main.run(streams, "show", drone(12))).isEqualTo(2);
        assertThat(err.toString()).contains("The output cannot be written.");
    }

    @Test
    void completion_coversCommandsAndOptions() {
        assertThat(run("completion", "bash").out()).contains("show", "validate", "--fail-on");
        assertThat(run("completion", "zsh").out()).startsWith("autoload -U +X compinit");
    }

    @Test
    void unknownCommand_namesTheNearest() {
        Outcome outcome = run("shwo");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Did you mean", "show");
    }

    @Test
    void help_hasExamples() {
        for (String command : new String[] {"show", "validate", "completion"}) {
            assertThat(run(command, "--help").out()).contains("Examples:", "metricsbuild " + command);
        }
    }
}
