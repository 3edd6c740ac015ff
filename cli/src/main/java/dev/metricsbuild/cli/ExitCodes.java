package dev.metricsbuild.cli;

/** What the commands end with. */
final class ExitCodes {
    /** Every file was accepted. */
    static final int ACCEPTED = 0;
    /** A file was rejected. */
    static final int REJECTED = 1;
    /** A file could not be read, or the command line not be understood. */
    static final int UNUSABLE = 2;

    private ExitCodes() {}
}
