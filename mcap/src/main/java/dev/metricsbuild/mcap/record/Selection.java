package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapQuery;
import java.util.Arrays;
import java.util.BitSet;

/** The channels and times that a query asks for; the answer for a channel is looked up once. */
public final class Selection {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final McapQuery query;
    private final boolean everything;
    private final boolean everyTime;
    private byte[] answers = new byte[64];

    public Selection(McapQuery query) {
        this.query = query;
        this.everyTime = query.everyTime();
        this.everything = everyTime && query.everyTopic();
    }

    public boolean has(McapChannel channel, long logTime) {
        return everything || (hasChannel(channel) && (everyTime || query.accepts(logTime)));
    }

    private boolean hasChannel(McapChannel channel) {
        int id = channel.id();
        if (id >= answers.length) {
            answers = Arrays.copyOf(answers, Math.max(id + 1, 2 * answers.length));
        }
        if (answers[id] == 0) {
            answers[id] = query.accepts(channel.topic()) ? YES : NO;
        }
        return answers[id] == YES;
    }

    /** Whether any of the channels is asked for. */
    public boolean hasAny(BitSet channels, ChannelTable table) {
        if (query.everyTopic()) {
            return !channels.isEmpty();
        }
        for (int id = channels.nextSetBit(0); id >= 0; id = channels.nextSetBit(id + 1)) {
            McapChannel channel = table.channel(id);
            if (channel == null || hasChannel(channel)) {
                return true;
            }
        }
        return false;
    }
}
