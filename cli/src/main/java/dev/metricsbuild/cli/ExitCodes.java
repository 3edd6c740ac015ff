package dev.metricsbuild.cli;

/** What the commands end with. */
final class ExitCodes {
    /** The work is done, and nothing was found that the command fails for. */
    static final int OK = 0;
    /** A file was rejected, or what {@code --fail-on} names was found. */
    static final int FOUND = 1;
    /** A file could not be read, the output not be written, or the command line not be understood. */
    static final int UNUSABLE = 2;

    private ExitCodes() {}
}
