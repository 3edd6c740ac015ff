package dev.metricsbuild.input;

import java.util.List;

/**
 * How to read a file, according to the annotations of its parameter.
 *
 * @param separator the separator of the cells of a CSV file; NUL for the default of its file name
 * @param comment the first character of lines that are ignored in a CSV file; NUL for none
 * @param decimalComma whether the numbers of a CSV file have a comma instead of a point
 * @param columns the names of the columns of a CSV file without a header; none for one with a header
 * @param absentNan whether a {@code double} that the log lacks is NaN, not an error
 * @param completeRows whether a row that is truncated at the end is left out, not an error
 * @param topics of a recording; none for its only one, or for all where messages of several are taken
 */
public record ReadOptions(
        char separator,
        char comment,
        boolean decimalComma,
        List<String> columns,
        boolean absentNan,
        boolean completeRows,
        List<String> topics) {
    /** What holds without any annotation. */
    public static final ReadOptions DEFAULT = new ReadOptions('\0', '\0', false, List.of(), false, false, List.of());

    /** Copies the names. */
    public ReadOptions {
        topics = List.copyOf(topics);
        columns = List.copyOf(columns);
    }

    /** With the dialect of a CSV file. */
    public ReadOptions csv(char newSeparator, char newComment, boolean newDecimalComma, String... newColumns) {
        return new ReadOptions(
                newSeparator, newComment, newDecimalComma, List.of(newColumns), absentNan, completeRows, topics);
    }

    /** With NaN for a {@code double} that the log lacks. */
    public ReadOptions absentAsNan() {
        return new ReadOptions(separator, comment, decimalComma, columns, true, completeRows, topics);
    }

    /** Without the row that is truncated at the end. */
    public ReadOptions keepCompleteRows() {
        return new ReadOptions(separator, comment, decimalComma, columns, absentNan, true, topics);
    }

    /** With the topic of a recording, or several of which the messages are taken. */
    public ReadOptions topic(String... newTopics) {
        return new ReadOptions(separator, comment, decimalComma, columns, absentNan, completeRows, List.of(newTopics));
    }
}
