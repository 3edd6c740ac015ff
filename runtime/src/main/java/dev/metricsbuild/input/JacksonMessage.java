package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** What Jackson says of a file, without the names of its own classes and with the path to the value in JSON's terms. */
final class JacksonMessage {
    private JacksonMessage() {}

    /** The path to the value at fault, if there is one, and the message. */
    static String of(JacksonException e) {
        String message = plain(e);
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return ": " + message;
        }
        String path = mapping.getPath().stream().map(JacksonMessage::step).collect(Collectors.joining());
        return ", at " + (path.startsWith(".") ? path.substring(1) : path) + ": " + message;
    }

    /** The commonest of Jackson's messages in words that do not speak of Jackson. */
    private static String plain(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Missing required creator property")) {
            return "the field is missing. To allow for that, give the component a type that can be absent,"
                    + " such as Double instead of double.";
        }
        if (message.startsWith("Cannot map `null` into type")) {
            return "the value is null or empty, and the component's type cannot be absent.";
        }
        return message;
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }
}
