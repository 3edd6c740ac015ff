package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapMessage;
import java.util.List;
import java.util.Locale;

/** Which times of messages are written before their fields. */
public enum MessageTimes {
    /** When a message was recorded. */
    LOG,
    /** When a message was published. */
    PUBLISH,
    /** Both. */
    BOTH,
    /** Neither. */
    NONE;

    private static final String LOG_TIME = "logTime";
    private static final String PUBLISH_TIME = "publishTime";

    /** What they are called, in the order in which they are written. */
    List<String> names() {
        return switch (this) {
            case LOG -> List.of(LOG_TIME);
            case PUBLISH -> List.of(PUBLISH_TIME);
            case BOTH -> List.of(LOG_TIME, PUBLISH_TIME);
            case NONE -> List.of();
        };
    }

    /** A message's time of that name, in nanoseconds. */
    static String text(McapMessage message, String name) {
        return Long.toUnsignedString(name.equals(LOG_TIME) ? message.logTime() : message.publishTime());
    }

    /** The message for a topic whose messages have a field that is called as a time. */
    static UnusableRecordingException taken(String topic, String name) {
        return new UnusableRecordingException("The messages of " + topic + " have a field " + name
                + " of their own. Leave out the times of the recording with --times none.");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
