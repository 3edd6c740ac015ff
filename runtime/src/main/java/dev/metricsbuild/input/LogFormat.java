package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * A format of logs that is not text, as a module of its own brings it; found by {@link java.util.ServiceLoader}. Its rows are
 * shown as JSON tokens, so that records, lists, streams and columns read them by the same rules as JSON.
 */
public interface LogFormat {
    /** Whether files of this name, in lower case, are of the format. */
    boolean reads(String fileName);

    /**
     * Opens the rows of a file: an object each, one behind the other, which counts as a line. The parser throws a
     * {@code JsonParseException} where the file is malformed, with what is wrong in plain words.
     *
     * @throws InputException if the options ask for what the file does not have
     * @throws IOException if the file cannot be read or is malformed
     */
    JsonParser open(LogRequest request) throws IOException;
}
