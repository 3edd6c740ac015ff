package dev.metricsbuild.input;

import java.nio.file.Path;

/** Is notified of the input files of a method. */
public interface InputListener {
    /** A listener that does nothing. */
    InputListener NONE = new InputListener() {};

    /** An existing file is about to be read. */
    default void asked(Path file) {}

    /**
     * A part of a file could not be read, which the options allow.
     *
     * @param what the loss, as a clause that follows the file's name
     */
    default void lost(Path file, String what) {}
}
