package dev.metricsbuild.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the program within a test. */
final class Cli {
    private Cli() {}

    /** How the program ended, and what it printed. */
    record Outcome(int code, String out, String err) {}

    static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
