package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.metricsbuild.engine.RunListener;
import dev.metricsbuild.table.Glyphs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a run speaks: results on one stream, progress and errors on the other.
 *
 * @param out for results
 * @param err for progress and errors
 * @param showsProgress whether somebody looks on
 */
record Console(PrintStream out, PrintStream err, boolean showsProgress) implements RunListener {
    private static final String ERASE_LINE = "\r\u001B[K";

    static Console system() {
        return new Console(System.out, System.err, errorsGoToTerminal());
    }

    /**
     * Whether somebody sees the errors as they come. {@code System.console()} does not tell: it is about the standard
     * input and output, and from JDK 22 on never null. Where the system has no such link, there is no progress to see.
     */
    private static boolean errorsGoToTerminal() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev/pts")
                    && !"dumb".equals(System.getenv("TERM"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** What charts are drawn with: block elements where a terminal shows them, plain characters where a file takes them. */
    Glyphs glyphs() {
        return showsProgress && Charset.defaultCharset().equals(UTF_8) ? Glyphs.BLOCKS : Glyphs.ASCII;
    }

    @Override
    public void progress(int number, int count, String label) {
        if (showsProgress) {
            err.print(ERASE_LINE + "[" + number + "/" + count + "] " + label);
            err.flush();
        }
    }

    @Override
    public void progressDone() {
        if (showsProgress) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }

    @Override
    public void warning(String text) {
        err.println(text);
    }
}
