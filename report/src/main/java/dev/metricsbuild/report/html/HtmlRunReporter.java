package dev.metricsbuild.report.html;

import dev.metricsbuild.report.MetricsLoader;
import dev.metricsbuild.run.RunReporter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the page for an entrypoint's option {@code --report}. */
public final class HtmlRunReporter implements RunReporter {
    /** Called by {@link java.util.ServiceLoader}. */
    public HtmlRunReporter() {}

    @Override
    public Path write(Path metricsFile, Path target) throws IOException {
        return HtmlReport.of(new MetricsLoader().load(metricsFile)).writeTo(target);
    }
}
