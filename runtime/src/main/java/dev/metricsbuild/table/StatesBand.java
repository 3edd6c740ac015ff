package dev.metricsbuild.table;

import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** States over time as a band: a shade a state, failing ones solid, each column the state that holds at its time. */
public final class StatesBand {
    private StatesBand() {}

    /** The band of a series of states at these times, which ascend. */
    public static String of(
            StringSeries states, TimestampSeries times, Collection<String> failing, int width, Glyphs glyphs) {
        int count = Math.min(states.size(), times.size());
        if (count == 0) {
            return "";
        }
        List<String> order = new ArrayList<>(new LinkedHashSet<>(states.asList()));
        Set<String> fails = Set.copyOf(failing);
        double start = times.nanosAt(0);
        double length = times.nanosAt(count - 1) - start;
        StringBuilder band = new StringBuilder(width);
        int at = 0;
        for (int column = 0; column < width; column++) {
            double time = start + length * column / Math.max(1, width - 1);
            boolean failed = fails.contains(states.at(at));
            while (at + 1 < count && times.nanosAt(at + 1) <= time) {
                at++;
                // A state that fails for less than a column is seen too.
                failed |= fails.contains(states.at(at));
            }
            band.append(failed ? glyphs.failing() : glyphs.shade(order.indexOf(states.at(at))));
        }
        return band.toString();
    }

    /** The states in the order in which they hold, each once for each time that it begins. */
    public static List<String> sequence(StringSeries states) {
        List<String> sequence = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            if (i == 0 || !states.at(i).equals(states.at(i - 1))) {
                sequence.add(states.at(i));
            }
        }
        return sequence;
    }
}
