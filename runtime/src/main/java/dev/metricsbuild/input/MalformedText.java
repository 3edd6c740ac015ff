package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, in the user's words: file, line, column, component, what was found and what to do. */
final class MalformedText {
    private static final Pattern MISSING = Pattern.compile("Missing (?:required )?creator property '([^']*)'.*");
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; line: (\\d+), column: (\\d+)\\]");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("found \"[+-]?\\d+,\\d+\"; expected a .*number.*");
    private static final Pattern CONSTANTS = Pattern.compile("accepted for Enum class: \\[([^\\]]*)\\]");
    private static final int MOST_NAMES = 20;

    private final BoundFile<?> bound;
    private final InputFile file;
    private final JacksonException e;
    private final long row;
    private final LogFormat.@Nullable Example example;

    /**
     * What is wrong with a row.
     *
     * @param row how many rows are before it; negative for none
     */
    MalformedText(BoundFile<?> bound, JacksonException e, long row) {
        this(bound, e, row, null);
    }

    /** What is wrong with all rows of a schema. */
    MalformedText(BoundFile<?> bound, JacksonException e, LogFormat.Example example) {
        this(bound, e, 0, example);
    }

    private MalformedText(BoundFile<?> bound, JacksonException e, long row, LogFormat.@Nullable Example example) {
        this.bound = bound;
        this.file = bound.file();
        this.e = e;
        this.row = row;
        this.example = example;
    }

    String text() {
        String encoding = Utf8Fault.in(file, e).map(Throwable::getMessage).orElse("");
        if (!encoding.isEmpty()) {
            return encoding;
        }
        return file + place() + pathAndMessage(e) + advice() + CsvHeader.shown(file);
    }

    private String place() {
        if (example != null) {
            return ", by " + example.schema();
        }
        JsonLocation location = e.getLocation();
        // Jackson gives a line of -1 for what is nowhere, such as the header of an empty file.
        if (location == null || location.getLineNr() < 1) {
            return "";
        }
        // What a constructor of the user's refuses, or lacks, is the row, not a place within it.
        boolean whole = e instanceof ValueInstantiationException || !missing().isEmpty();
        boolean column = !whole && location.getColumnNr() > 0;
        return ", " + file.rowWord() + " " + location.getLineNr()
                + (column ? ", column " + location.getColumnNr() : "");
    }

    private String missing() {
        Matcher missing = MISSING.matcher(e.getOriginalMessage());
        return missing.lookingAt() ? missing.group(1) : "";
    }

    private String advice() {
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return " If each line is a value of its own, name the file .jsonl.";
        }
        if (isEnd(e) && !file.isCsv() && row >= 0) {
            return " Was it truncated? incompleteEnd = IncompleteEnd.KEEP_COMPLETE_ROWS reads the rows before.";
        }
        if (file.isCsv()
                && !file.options().decimalComma()
                && DECIMAL_COMMA.matcher(e.getOriginalMessage()).lookingAt()) {
            return " If numbers have a comma for a point, say so with @Csv(decimalComma = true)"
                    + (file.separator() == ',' ? " and name the separator." : ".");
        }
        String missing = missing();
        if (missing.isEmpty() || file.isCsv() || row < 0) {
            return "";
        }
        List<String> names = namesAround(path(e));
        String shown = names.isEmpty()
                ? ""
                : " There are " + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                        + (names.size() > MOST_NAMES ? ", ..." : "") + ".";
        return shown + NameSuggestion.of(missing, names);
    }

    /** Whether the file ends within a value. */
    static boolean isEnd(Throwable e) {
        return e instanceof JsonEOFException
                || e.getCause() instanceof JsonEOFException
                || (e instanceof JacksonException jackson
                        && jackson.getOriginalMessage().startsWith("Unexpected end-of-input"));
    }

    /** The fields of the object that lacks one, read again. */
    private List<String> namesAround(List<JsonMappingException.Reference> path) {
        List<String> names = new ArrayList<>();
        try (JsonParser parser =
                example == null ? file.tokens(bound.fields()) : example.tokens().get()) {
            bound.enterArray(parser);
            for (long i = 0; i < row; i++) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
            for (JsonMappingException.Reference step : path.subList(0, Math.max(0, path.size() - 1))) {
                enter(parser, step);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException again) {
            // The file is malformed elsewhere too: what is missing is said all the same, without what is there.
            names.clear();
        }
        return names;
    }

    private static void enter(JsonParser parser, JsonMappingException.Reference step) throws IOException {
        if (step.getFieldName() == null) {
            for (int i = 0; i <= step.getIndex(); i++) {
                if (i > 0) {
                    parser.skipChildren();
                }
                parser.nextToken();
            }
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(step.getFieldName());
            parser.nextToken();
            if (found) {
                return;
            }
            parser.skipChildren();
        }
    }

    /** The path to the malformed value, if there is one, and the message. */
    static String pathAndMessage(JacksonException e) {
        String message = plain(e);
        List<JsonMappingException.Reference> path = path(e);
        if (path.isEmpty()) {
            return ": " + message;
        }
        String text = path.stream().map(MalformedText::step).collect(Collectors.joining());
        return ", at " + (text.startsWith(".") ? text.substring(1) : text) + ": " + message;
    }

    private static List<JsonMappingException.Reference> path(JacksonException e) {
        return e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private static String plain(JacksonException e) {
        String message = SOURCE.matcher(e.getOriginalMessage()).replaceAll("line $1, column $2");
        if (MISSING.matcher(message).lookingAt()) {
            return "the field is missing. To allow for that, give the component a type that can be absent,"
                    + " such as Double instead of double, or mark it @Nullable.";
        }
        if (message.startsWith("Cannot map `null` into type") || e instanceof InvalidNullException) {
            return "the value is null or empty. To allow for that, mark the component @Nullable, or give it a type that can"
                    + " be absent.";
        }
        if (message.startsWith("Trailing token")) {
            return "there is more text after the value.";
        }
        if (isEnd(e)) {
            return "the file ends in the middle of a value.";
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a text has a line break or another control character in it. Is a quote missing?";
        }
        if (message.startsWith("Too many entries")) {
            return "the row has more cells than the header has names.";
        }
        if (e instanceof StreamConstraintsException) {
            return "it is too large: " + message.replaceAll(", from `[^`]*`\\)", ")");
        }
        if (e instanceof ValueInstantiationException instantiation) {
            return refused(instantiation);
        }
        return e instanceof MismatchedInputException mismatch ? mismatched(mismatch, message) : message;
    }

    /** What a constructor of the user's has thrown. */
    private static String refused(ValueInstantiationException e) {
        Throwable cause = e.getCause();
        String why = cause == null ? e.getOriginalMessage() : String.valueOf(cause.getMessage());
        return TypeWords.name(e.getType().getRawClass()) + " refuses it: " + why;
    }

    private static String mismatched(MismatchedInputException e, String message) {
        if (!message.startsWith("Cannot deserialize") && !message.startsWith("Cannot construct")) {
            return message;
        }
        Class<?> target = e.getTargetType();
        String found = found(e.getProcessor() instanceof JsonParser parser ? parser : null);
        Matcher constants = CONSTANTS.matcher(message);
        if (e instanceof InvalidFormatException format && constants.find()) {
            List<String> names = List.of(constants.group(1).split(", ", -1));
            return "found \"" + format.getValue() + "\"; expected one of " + String.join(", ", names) + "."
                    + NameSuggestion.of(String.valueOf(format.getValue()), names);
        }
        return (found.isEmpty() ? "expected " : "found " + found + "; expected ")
                + (target == null
                        ? "another value"
                        : TypeWords.of(com.fasterxml.jackson.databind.type.TypeFactory.defaultInstance()
                                .constructType(target)))
                + ".";
    }

    private static String found(@Nullable JsonParser parser) {
        JsonToken token = parser == null ? null : parser.currentToken();
        try {
            if (parser != null && token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                String text = parser.getText();
                String shown = text.length() <= 40 ? text : text.substring(0, 40) + "...";
                return token == JsonToken.VALUE_STRING ? "\"" + shown + "\"" : shown.toLowerCase(Locale.ROOT);
            }
        } catch (IOException e) {
            return "a value that cannot be shown: " + e.getMessage();
        }
        return token == null ? "" : TypeWords.of(token);
    }
}
