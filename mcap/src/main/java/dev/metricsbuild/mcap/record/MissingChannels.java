package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapProblem.Kind;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Messages whose channel no record before them defines: found in the summary, or counted. */
public final class MissingChannels {
    private final Problems problems;
    private final ChannelSource source;
    private final Map<Integer, Count> unknown = new TreeMap<>();
    private final Count onlyInSummary = new Count();
    private @Nullable ChannelTable others;

    public MissingChannels(Problems problems, ChannelSource source) {
        this.problems = problems;
        this.source = source;
    }

    private static final class Count {
        private long count;
        private long offset;

        void add(long at) {
            if (count++ == 0) {
                offset = at;
            }
        }
    }

    @Nullable
    public McapChannel find(int id, long offset) throws IOException {
        McapChannel found = others().channel(id);
        if (found != null) {
            if (source.isDefinition()) {
                return found;
            }
            onlyInSummary.add(offset);
        } else {
            unknown.computeIfAbsent(id, key -> new Count()).add(offset);
        }
        if (problems.isStrict()) {
            finish();
        }
        return found;
    }

    private ChannelTable others() throws IOException {
        if (others == null) {
            others = source.channels();
        }
        return others;
    }

    /** Reports what was counted. */
    public void finish() throws McapException {
        for (Map.Entry<Integer, Count> each : unknown.entrySet()) {
            Count count = each.getValue();
            problems.report(
                    Kind.UNKNOWN_CHANNEL,
                    count.offset,
                    count.count,
                    messages(count.count) + " of channel " + each.getKey()
                            + ", which no record before them defines, first at byte " + count.offset
                            + ". They are left out.");
        }
        unknown.clear();
        if (onlyInSummary.count > 0) {
            problems.report(
                    Kind.CHANNEL_ONLY_IN_SUMMARY,
                    onlyInSummary.offset,
                    onlyInSummary.count,
                    messages(onlyInSummary.count) + " of channels that only the summary defines, first at byte "
                            + onlyInSummary.offset + ".");
            onlyInSummary.count = 0;
        }
    }

    private static String messages(long count) {
        return count == 1 ? "1 message" : count + " messages";
    }
}
