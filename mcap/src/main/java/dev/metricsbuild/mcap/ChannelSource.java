package dev.metricsbuild.mcap;

import java.io.IOException;

/** Channels known from elsewhere in the file, looked up only when a message needs it. */
interface ChannelSource {
    ChannelTable channels() throws IOException;
}
