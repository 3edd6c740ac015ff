package dev.metricsbuild.mcap;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which messages to read and in which order: by default all, in the order of the file. */
public final class McapQuery {
    private static final McapQuery ALL = new McapQuery(topic -> true, true, 0, OptionalLong.empty(), McapOrder.FILE);

    private final Predicate<String> topics;
    private final boolean everyTopic;
    private final long start;
    private final OptionalLong end;
    private final McapOrder order;

    private McapQuery(Predicate<String> topics, boolean everyTopic, long start, OptionalLong end, McapOrder order) {
        this.topics = topics;
        this.everyTopic = everyTopic;
        this.start = start;
        this.end = end;
        this.order = order;
    }

    /** All messages in the order of the file. */
    public static McapQuery all() {
        return ALL;
    }

    /** Only messages of these topics. */
    public McapQuery topics(String... names) {
        Set<String> set = new TreeSet<>(Arrays.asList(names));
        return topics(set::contains);
    }

    /** Only messages of topics that the predicate accepts. */
    public McapQuery topics(Predicate<String> accepted) {
        return new McapQuery(accepted, false, start, end, order);
    }

    /** Only messages with this log time or a later one, in unsigned nanoseconds. */
    public McapQuery from(long logTime) {
        return new McapQuery(topics, everyTopic, logTime, end, order);
    }

    /** Only messages before this log time, in unsigned nanoseconds; without it there is no end. */
    public McapQuery until(long logTime) {
        return new McapQuery(topics, everyTopic, start, OptionalLong.of(logTime), order);
    }

    /** In this order. */
    public McapQuery order(McapOrder newOrder) {
        return new McapQuery(topics, everyTopic, start, end, newOrder);
    }

    /** Whether messages of this topic are asked for. */
    public boolean accepts(String topic) {
        return topics.test(topic);
    }

    /** Whether messages with this log time, in unsigned nanoseconds, are asked for. */
    public boolean accepts(long logTime) {
        return Long.compareUnsigned(logTime, start) >= 0 && !isAfterEnd(logTime);
    }

    /** Whether this log time, in unsigned nanoseconds, is at the end or later. */
    public boolean isAfterEnd(long logTime) {
        return end.isPresent() && Long.compareUnsigned(logTime, end.getAsLong()) >= 0;
    }

    /** Whether messages of all topics are asked for. */
    public boolean everyTopic() {
        return everyTopic;
    }

    /** Whether messages with any log time are asked for. */
    public boolean everyTime() {
        return start == 0 && end.isEmpty();
    }

    /** The earliest log time asked for, in unsigned nanoseconds. */
    public long start() {
        return start;
    }

    /** The order asked for. */
    public McapOrder order() {
        return order;
    }
}
