package dev.metricsbuild.report;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.table.Glyphs;
import dev.metricsbuild.table.MetricsTable;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes JUnit XML: a suite for each job, a case for each metric. FAIL_BLOCK is a failure with value and threshold;
 * FAIL_WARN is a note, or a failure on request. A file that the platform rejects adds a failing case, a job without
 * metrics a case with an error.
 */
public final class JunitWriter {
    private final MetricFilter filter;
    private final boolean warningsFail;
    private final MetricsTable table = MetricsTable.plain(Glyphs.BLOCKS);

    private record Case(String name, String kind, String message) {
        static final String PASSED = "";
    }

    /**
     * A writer.
     *
     * @param filter chooses metrics
     * @param warningsFail whether FAIL_WARN is a failure
     */
    public JunitWriter(MetricFilter filter, boolean warningsFail) {
        this.filter = filter;
        this.warningsFail = warningsFail;
    }

    /**
     * Writes everything that was loaded.
     *
     * @throws IOException if it cannot be written
     */
    public void write(LoadedMetrics loaded, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (JobFile file : loaded.files()) {
            suite(file.name(), cases(file), out);
        }
        for (LoadedMetrics.MissingJob job : loaded.missing()) {
            suite(job.name(), List.of(new Case("metrics file", "error", job.reason())), out);
        }
        out.append("</testsuites>\n");
    }

    private List<Case> cases(JobFile file) {
        List<Case> cases = new ArrayList<>();
        if (!file.validation().accepted()) {
            cases.add(new Case("metrics file", "failure", file.validation().toString()));
        }
        for (Metric metric : file.metrics().metrics()) {
            if (filter.chooses(metric)) {
                cases.add(new Case(metric.name(), kind(metric.status()), table.value(metric)));
            }
        }
        return cases;
    }

    private String kind(MetricStatus status) {
        return switch (status) {
            case FAIL_BLOCK -> "failure";
            case FAIL_WARN -> warningsFail ? "failure" : "system-out";
            case NOT_APPLICABLE, RAW, PASSED -> Case.PASSED;
        };
    }

    private static void suite(String name, List<Case> cases, Appendable out) throws IOException {
        out.append("  <testsuite name=\"").append(escaped(VisibleText.of(name)));
        out.append("\" tests=\"").append(String.valueOf(cases.size()));
        out.append("\" failures=\"").append(count(cases, "failure"));
        out.append("\" errors=\"").append(count(cases, "error")).append("\">\n");
        for (Case one : cases) {
            out.append("    <testcase classname=\"").append(escaped(VisibleText.of(name)));
            out.append("\" name=\"").append(escaped(VisibleText.of(one.name())));
            String message = escaped(VisibleText.ofLines(one.message()));
            switch (one.kind()) {
                case Case.PASSED -> out.append("\"/>\n");
                case "system-out" ->
                    out.append("\"><system-out>FAIL_WARN: ").append(message).append("</system-out></testcase>\n");
                default ->
                    out.append("\"><" + one.kind() + " message=\""
                                    + message.lines().findFirst().orElse("") + "\">")
                            .append(message)
                            .append("</" + one.kind() + "></testcase>\n");
            }
        }
        out.append("  </testsuite>\n");
    }

    private static String count(List<Case> cases, String kind) {
        return String.valueOf(
                cases.stream().filter(one -> one.kind().equals(kind)).count());
    }

    /**
     * For element and attribute; surrogates without a partner and non-characters, which XML cannot represent, become
     * replacement characters.
     */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint((c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return xml.toString();
    }
}
