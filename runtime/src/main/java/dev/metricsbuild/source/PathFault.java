package dev.metricsbuild.source;

import java.nio.file.InvalidPathException;

/** Why a text is not a path on this machine, in words. */
public final class PathFault {
    /** What helps where a name has characters that the JVM's encoding of file names lacks. */
    public static final String SET_LOCALE =
            "The JVM encodes file names as the locale says (" + System.getProperty("sun.jnu.encoding")
                    + "), which cannot represent them: set LC_ALL=C.UTF-8 in the environment.";

    private PathFault() {}

    /** The reason. */
    public static String reason(InvalidPathException e) {
        boolean encoding = e.getReason().contains("unmappable");
        return encoding ? "it has non-ASCII characters. " + SET_LOCALE : e.getReason() + ".";
    }
}
