package dev.metricsbuild.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Who looks at the output.
 *
 * @param outIsTerminal whether results go to a terminal
 * @param errIsTerminal whether progress and errors go to a terminal
 * @param environment the variables of the process
 */
record Terminal(boolean outIsTerminal, boolean errIsTerminal, Map<String, String> environment) {
    private static final int NARROWEST = 40;

    /** Nobody looks: a file, a pipe. */
    static final Terminal NONE = new Terminal(false, false, Map.of());

    static Terminal system() {
        return new Terminal(isTerminal(1), isTerminal(2), System.getenv());
    }

    /**
     * Where the system has no such link, there is no terminal to know of. {@code System.console()} does not tell: from JDK
     * 22 on it is never null.
     */
    private static boolean isTerminal(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }

    /** Whether to colour without being told: on a terminal that can, where NO_COLOR is not set. */
    boolean colours() {
        return outIsTerminal
                && !isDumb()
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether somebody sees how far the work has come. */
    boolean showsProgress() {
        return errIsTerminal && !isDumb();
    }

    /** The longest line: what COLUMNS says, else no bound. */
    int width() {
        try {
            return Math.max(NARROWEST, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
