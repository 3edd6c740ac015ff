package dev.metricsbuild.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the parts of a metric (lines, bars, lanes), and picks what they leave open. */
final class Parts {
    private Parts() {}

    /** A part's name in the legend, else its number from 1 where there are several. */
    static String name(List<String> legend, int position, int count) {
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
