package dev.metricsbuild.input;

import java.nio.file.Path;

/** Hears what becomes of the input files of a method. */
public interface InputListener {
    /** A listener that does nothing. */
    InputListener NONE = new InputListener() {};

    /** A file that is there has been asked for, and is going to be read. */
    default void asked(Path file) {}

    /**
     * Something of a file could not be read, which the options allow for.
     *
     * @param what in words that follow the file's name
     */
    default void lost(Path file, String what) {}
}
