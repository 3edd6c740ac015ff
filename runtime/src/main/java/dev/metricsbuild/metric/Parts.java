package dev.metricsbuild.metric;

import dev.metricsbuild.data.MetricsData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the kinds of metrics that have parts (lines, bars, lanes) do alike with them, their names and their titles. */
final class Parts {
    private Parts() {}

    /** Replaces each part. */
    static <P> List<P> replaced(List<P> parts, UnaryOperator<P> replacement) {
        List<P> replaced = new ArrayList<>(parts.size());
        for (P part : parts) {
            replaced.add(replacement.apply(part));
        }
        return replaced;
    }

    /** Replaces each part, given its name. */
    static <P> List<P> replaced(List<P> parts, List<String> legend, BiFunction<P, String, P> replacement) {
        List<P> replaced = new ArrayList<>(parts.size());
        for (P part : parts) {
            replaced.add(replacement.apply(part, name(legend, replaced.size(), parts.size())));
        }
        return replaced;
    }

    /** The statuses that a part refers to instead; null where it has none. */
    static @Nullable MetricsData statuses(DataMapper mapper, String name, @Nullable MetricsData statuses) {
        return statuses == null ? null : mapper.map(DataRole.STATUSES, name, statuses);
    }

    /** A part's name in the legend, else its number from 1 where there are several. */
    private static String name(List<String> legend, int position, int count) {
        if (position < legend.size() && !legend.get(position).isEmpty()) {
            return legend.get(position);
        }
        return count == 1 ? "" : String.valueOf(position + 1);
    }

    /** What the values say, else what the specification says, else null for nothing. */
    static @Nullable String text(@Nullable String own, String specified) {
        return own == null && !specified.isEmpty() ? specified : own;
    }

    /** What the values say, else what the specification says. */
    static List<String> legend(List<String> own, List<String> specified) {
        return own.isEmpty() ? specified : own;
    }
}
