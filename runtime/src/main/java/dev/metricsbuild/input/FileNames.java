package dev.metricsbuild.input;

import java.nio.charset.Charset;

/** What can be said of the names of files before they are looked for. */
final class FileNames {
    private static final int LONGEST_SHOWN = 300;

    private FileNames() {}

    /** Whether a name stands for all files that match it. */
    static boolean isPattern(String name) {
        return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /**
     * Makes sure that the JVM can spell a name. It encodes names as the locale says, which in many images is {@code C}:
     * plain ASCII, by which a name beyond it is no path, and a pattern beyond it matches nothing.
     */
    static void requireEncodable(String name) {
        String encoding = System.getProperty("sun.jnu.encoding");
        if (encoding != null && !Charset.forName(encoding).newEncoder().canEncode(name)) {
            throw new InputException("\"" + name + "\" has characters that the JVM's encoding of file names, "
                    + encoding + ", cannot represent. Set LC_ALL=C.UTF-8 in the environment.");
        }
    }

    /** A path of which enough is shown to find it, on one line. */
    static String shortened(String path) {
        String visible = path.replaceAll("\\p{Cntrl}", "\uFFFD");
        return visible.length() <= LONGEST_SHOWN ? visible : visible.substring(0, LONGEST_SHOWN) + "...";
    }
}
