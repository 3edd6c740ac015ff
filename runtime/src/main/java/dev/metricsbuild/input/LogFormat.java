package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A log format that is not text, provided by a separate module; found by {@link java.util.ServiceLoader}. It presents
 * its rows as JSON tokens, so that records, lists, streams and columns read them by the same rules as JSON.
 */
public interface LogFormat {
    /** Whether files with this name, in lower case, have the format. */
    boolean reads(String fileName);

    /** Whether a directory is one log of the format. */
    default boolean readsDirectory(Path directory) {
        return false;
    }

    /**
     * Opens the rows of a log: an object each, one behind the other, which counts as a line. The parser throws a
     * {@code JsonParseException} where the log is malformed, with what is wrong in plain words.
     *
     * @throws InputException if the options ask for what the log does not have
     * @throws IOException if the log cannot be read or is malformed
     */
    Rows open(LogRequest request) throws IOException;

    /**
     * The rows of a log.
     *
     * @param tokens of all rows
     * @param examples a row for each schema that rows have, so that types are held against it before the first row, and where
     *     there is none; none where rows say themselves what they have
     */
    record Rows(JsonParser tokens, List<Example> examples) {
        /** Copies the list. */
        public Rows {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A row with values that stand for any: zeros, texts that name their type, lists of one element. It has all fields of its
     * schema. Where no such row can be made, such as in a map, its parser throws.
     *
     * @param schema what it is a row of, in words that follow "by"
     * @param tokens opens its tokens, which have no place
     */
    record Example(String schema, Supplier<JsonParser> tokens) {}

    /**
     * Opens a log as the format's own messages, in the order of their times, read as the stream goes on; it throws an
     * {@link InputException} where the log is malformed. To be closed.
     *
     * @param type of the messages
     * @throws InputException if the format has no messages of this type, or the options ask for what the log does not have
     * @throws IOException if the log cannot be read or is malformed
     */
    default <T> Stream<T> messages(LogRequest request, Class<T> type) throws IOException {
        throw new InputException(request.name() + " has no messages that are a " + type.getName() + ".");
    }
}
