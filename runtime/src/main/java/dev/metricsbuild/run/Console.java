package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.metricsbuild.engine.RunListener;
import dev.metricsbuild.table.Glyphs;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Where a run speaks: results on one stream, progress and errors on the other. Everything that it says passes here, so
 * that no secret and no control character reaches a terminal or a log.
 */
final class Console implements RunListener {
    private static final String ERASE_LINE = "\r\u001B[K";
    private static final int LONGEST_LABEL = 80;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean showsProgress;
    private volatile UnaryOperator<String> mask = UnaryOperator.identity();

    /**
     * Speaks on streams.
     *
     * @param out for results
     * @param err for progress and errors
     * @param showsProgress whether somebody looks on
     */
    Console(PrintStream out, PrintStream err, boolean showsProgress) {
        this.out = out;
        this.err = err;
        this.showsProgress = showsProgress;
    }

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
            String shown = VisibleText.shortened(mask.apply(label), LONGEST_LABEL);
            err.print(ERASE_LINE + "[" + number + "/" + count + "] " + shown);
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
        err.println(shown(text));
    }

    /** Hides secrets in all that is said from now on. */
    void hide(UnaryOperator<String> secrets) {
        mask = secrets;
    }

    /** A line of what was asked for, or several. */
    void result(String text) {
        out.println(shown(text));
    }

    /** What went wrong. */
    void error(String text) {
        err.println(shown(text));
    }

    /** What went wrong, with the stack. */
    void error(String text, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        error(text + "\n" + trace.toString().stripTrailing());
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private String shown(String text) {
        return VisibleText.ofLines(mask.apply(text).replace(System.lineSeparator(), "\n"));
    }
}
