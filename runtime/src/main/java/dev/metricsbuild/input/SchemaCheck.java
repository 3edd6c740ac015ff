package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.List;

/**
 * Holds the type of rows against the schemas of a log before its first row is read, by reading an example of each. Only what no
 * row of the schema can mend is an error: what depends on values, such as a text that may be a time or what a constructor of the
 * user's refuses, is told by the rows themselves.
 */
final class SchemaCheck {
    private SchemaCheck() {}

    /** Makes sure that a generated reader, or else databind, can read rows of each schema. */
    static <T> void requireFits(InputFile file, RowReader<T> reader, List<LogFormat.Example> examples) {
        for (LogFormat.Example example : examples) {
            if (!isRead(file, reader, example)) {
                requireFits(BoundFile.of(file, reader.type()), List.of(example));
            }
        }
    }

    private static <T> boolean isRead(InputFile file, RowReader<T> reader, LogFormat.Example example) {
        try (JsonParser parser = example.tokens().get()) {
            parser.nextToken();
            reader.read(new JsonCursor(parser, file));
            return true;
        } catch (IOException | RuntimeException | AssertionError e) {
            // Databind has the last word.
            return false;
        }
    }

    /** Makes sure that databind can read rows of each schema. */
    static void requireFits(BoundFile<?> bound, List<LogFormat.Example> examples) {
        for (LogFormat.Example example : examples) {
            try (JsonParser parser = example.tokens().get()) {
                requireFits(bound, example, parser);
            } catch (IOException e) {
                throw bound.malformed(e, 0);
            }
        }
    }

    private static void requireFits(BoundFile<?> bound, LogFormat.Example example, JsonParser parser)
            throws IOException {
        try {
            bound.reader().readValue(parser);
        } catch (JacksonException e) {
            if (isCertain(e, parser.currentToken() == JsonToken.VALUE_STRING)) {
                throw new InputException(new MalformedText(bound, e, example).text(), e);
            }
        } catch (RuntimeException | AssertionError e) {
            // What the user's code says of values that stand for any says nothing of the schema.
        }
    }

    /** Whether no row of the schema can be read. */
    private static boolean isCertain(JacksonException e, boolean isText) {
        if (e.getOriginalMessage().contains("expected " + TimeText.EXPECTED)) {
            return !isText;
        }
        return e instanceof MismatchedInputException && !(e instanceof InvalidFormatException);
    }
}
