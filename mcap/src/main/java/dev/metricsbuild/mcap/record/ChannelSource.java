package dev.metricsbuild.mcap.record;

import java.io.IOException;

/** Channels known from elsewhere in the file, looked up only when a message needs it. */
public interface ChannelSource {
    public ChannelTable channels() throws IOException;

    /** Whether what is found here counts as defined: where chunks stay closed, their definitions come from here. */
    default boolean isDefinition() {
        return false;
    }

    /** The same source, whose channels count as defined. */
    public static ChannelSource ofDefinitions(ChannelSource source) {
        return new ChannelSource() {
            @Override
            public ChannelTable channels() throws IOException {
                return source.channels();
            }

            @Override
            public boolean isDefinition() {
                return true;
            }
        };
    }
}
