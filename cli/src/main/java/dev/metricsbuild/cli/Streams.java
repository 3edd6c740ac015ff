package dev.metricsbuild.cli;

import dev.metricsbuild.report.LoadedMetrics;
import dev.metricsbuild.report.MetricsLoader;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What a command reads and writes.
 *
 * @param in the standard input
 * @param out for results
 * @param err for progress and errors
 * @param terminal who looks at them
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {
    private static final String ERASE_LINE = "\r\u001B[K";
    private static final int BAR_WIDTH = 20;

    /** Loads what a name stands for, with the progress shown; - is the standard input. */
    LoadedMetrics load(String name) throws IOException {
        MetricsLoader loader = new MetricsLoader(this::progress);
        LoadedMetrics loaded = name.equals("-") ? loader.load(name, in) : loader.load(Path.of(name));
        progressDone();
        return loaded;
    }

    /** Shows how far long work has come, where somebody sees it. */
    void progress(int number, int count, String label) {
        if (terminal.showsProgress() && count > 1) {
            int done = BAR_WIDTH * number / count;
            err.print(ERASE_LINE + "[" + "#".repeat(done) + ".".repeat(BAR_WIDTH - done) + "] " + number + "/" + count
                    + " " + VisibleText.shortened(label, BAR_WIDTH));
            err.flush();
        }
    }

    /** Takes the progress away. */
    void progressDone() {
        if (terminal.showsProgress()) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
