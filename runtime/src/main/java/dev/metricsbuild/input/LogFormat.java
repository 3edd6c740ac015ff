package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * A log format that is not text, provided by a separate module; found by {@link java.util.ServiceLoader}. It presents
 * its rows as JSON tokens, so that records, lists, streams and columns read them by the same rules as JSON.
 */
public interface LogFormat {
    /** Whether files with this name, in lower case, have the format. */
    boolean reads(String fileName);

    /**
     * Opens the rows of a file: one object after the other; each counts as a line. If the file is malformed, the parser
     * throws a {@code JsonParseException} that says what is wrong.
     *
     * @throws InputException if the file does not have what the options ask for
     * @throws IOException if the file cannot be read or is malformed
     */
    JsonParser open(LogRequest request) throws IOException;
}
