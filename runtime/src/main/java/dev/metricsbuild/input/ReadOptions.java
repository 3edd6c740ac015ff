package dev.metricsbuild.input;

import java.util.List;

/**
 * How a file is to be read, as the annotations of its parameter say.
 *
 * @param separator what separates the cells of a CSV file; NUL for what its name says
 * @param comment what a line of a CSV file begins with that is ignored; NUL for none
 * @param decimalComma whether the numbers of a CSV file have a comma instead of a point
 * @param columns the names of the columns of a CSV file without a header; none for one with a header
 * @param absentNan whether a {@code double} that the log does not have is NaN, not an error
 * @param completeRows whether a row that was cut off at the end is left out, not an error
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

    /** With the form of a CSV file. */
    public ReadOptions csv(char newSeparator, char newComment, boolean newDecimalComma, String... newColumns) {
        return new ReadOptions(
                newSeparator, newComment, newDecimalComma, List.of(newColumns), absentNan, completeRows, topics);
    }

    /** With NaN for a {@code double} that the log does not have. */
    public ReadOptions absentAsNan() {
        return new ReadOptions(separator, comment, decimalComma, columns, true, completeRows, topics);
    }

    /** Without the row that was cut off at the end. */
    public ReadOptions keepCompleteRows() {
        return new ReadOptions(separator, comment, decimalComma, columns, absentNan, true, topics);
    }

    /** With the topic of a recording, or several of which the messages are taken. */
    public ReadOptions topic(String... newTopics) {
        return new ReadOptions(separator, comment, decimalComma, columns, absentNan, completeRows, List.of(newTopics));
    }
}
