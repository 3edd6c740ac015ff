package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;

/**
 * How a file is to be read, beyond what its name says.
 *
 * @param csv whether the parameter is marked {@code @Csv}
 * @param separator of its cells; NUL for what the file's name says
 * @param comment what ignored lines begin with; NUL for none
 * @param decimalComma whether numbers have a comma instead of a point
 * @param columns the names of the columns, for a file without a header
 * @param absentNan whether a {@code double} that is absent is NaN
 * @param completeRows whether a row that was cut off at the end is left out
 * @param topics of a recording; none for its only one, or for all where its messages are taken
 * @param origin where they stand
 */
public record FileOptions(
        boolean csv,
        char separator,
        char comment,
        boolean decimalComma,
        List<String> columns,
        boolean absentNan,
        boolean completeRows,
        List<String> topics,
        Origin origin) {
    /** Whether anything is other than by default. */
    public boolean areGiven() {
        return csv || absentNan || completeRows || !topics.isEmpty();
    }
}
