package dev.metricsbuild.cli;

import java.io.InputStream;
import java.io.PrintWriter;

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

    /** Shows how far long work has come, where somebody sees it. */
    void progress(int number, int count, String label) {
        if (terminal.showsProgress() && count > 1) {
            int done = BAR_WIDTH * number / count;
            err.print(ERASE_LINE + "[" + "#".repeat(done) + ".".repeat(BAR_WIDTH - done) + "] " + number + "/" + count
                    + " " + dev.metricsbuild.table.VisibleText.shortened(label, BAR_WIDTH));
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
