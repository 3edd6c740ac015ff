package dev.metricsbuild.cli.log;

import dev.metricsbuild.input.NameSuggestion;
import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A topic of a recording, whose messages can be decoded, with all the channels that write it. */
public final class Topic {
    private static final int LISTED = 20;

    private final String name;
    private final List<McapChannel> channels;
    private final MessageDecoders decoders = new MessageDecoders();
    private final Map<MessageContent, MessageCursor> cursors = new HashMap<>();

    private Topic(String name, List<McapChannel> channels) {
        this.name = name;
        this.channels = channels;
    }

    /**
     * A topic of a recording.
     *
     * @throws UnusableRecordingException if the recording does not have it, or no message of it can be decoded
     * @throws IOException if the recording cannot be read
     */
    public static Topic of(McapBag recording, String name) throws IOException {
        List<McapChannel> all = recording.infos().stream()
                .flatMap(info -> info.channels().stream())
                .toList();
        List<McapChannel> channels =
                all.stream().filter(channel -> channel.topic().equals(name)).toList();
        if (channels.isEmpty()) {
            throw new UnusableRecordingException("There is no topic " + VisibleText.of(name) + ". " + there(name, all));
        }
        Topic topic = new Topic(name, channels);
        for (McapChannel channel : channels) {
            if (!(topic.decoders.of(channel) instanceof MessageContent.Opaque)) {
                return topic;
            }
        }
        MessageContent.Opaque content = (MessageContent.Opaque) topic.decoders.of(channels.get(0));
        throw new UnusableRecordingException("The messages of " + VisibleText.of(name) + " cannot be decoded: "
                + VisibleText.of(content.reason()) + ". metricsbuild log records prints their bytes.");
    }

    private static String there(String wrong, List<McapChannel> channels) {
        TreeSet<String> names = new TreeSet<>();
        channels.forEach(channel -> names.add(channel.topic()));
        if (names.isEmpty()) {
            return "The recording has no channels.";
        }
        String meant = NameSuggestion.nearest(wrong, names)
                .map(nearest -> "Did you mean " + VisibleText.of(nearest) + "? ")
                .orElse("");
        List<String> listed = names.stream().limit(LISTED).map(VisibleText::of).toList();
        return meant + "The recording has " + String.join(", ", listed)
                + (names.size() > LISTED ? ", and " + (names.size() - LISTED) + " more." : ".");
    }

    /** The topic's name, as a terminal shows it. */
    String visibleName() {
        return VisibleText.of(name);
    }

    /** What its channels hold that can be decoded, in the order of the recording. */
    List<MessageContent> contents() {
        return channels.stream()
                .<MessageContent>map(decoders::of)
                .filter(content -> !(content instanceof MessageContent.Opaque))
                .distinct()
                .toList();
    }

    /**
     * What a message holds.
     *
     * @throws MessageException if that cannot be decoded
     */
    MessageContent content(McapMessage message) throws MessageException {
        MessageContent content = decoders.of(message.channel());
        if (content instanceof MessageContent.Opaque opaque) {
            throw new MessageException(opaque.reason());
        }
        return content;
    }

    /**
     * Stands before a message that has fields.
     *
     * @throws MessageException if it cannot be decoded
     */
    MessageCursor cursor(McapMessage message) throws MessageException {
        MessageContent content = content(message);
        MessageCursor cursor = cursors.get(content);
        if (cursor == null) {
            cursor = ((MessageContent.Fields) content).plan().cursor();
            cursors.put(content, cursor);
        }
        cursor.reset(message.buffer(), message.offset(), message.length());
        return cursor;
    }

    /**
     * The types of its messages, each once; none where they are JSON.
     */
    List<StructType> types() {
        return contents().stream()
                .filter(MessageContent.Fields.class::isInstance)
                .map(content -> ((MessageContent.Fields) content).plan().type())
                .distinct()
                .toList();
    }

    /** Checks that no message has a field that is called as a time that is written. */
    void checkTimes(MessageTimes times) throws UnusableRecordingException {
        for (StructType type : types()) {
            for (StructType.Field field : type.fields()) {
                checkTimes(times, field.name());
            }
        }
    }

    /** Checks that a field is not called as a time that is written. */
    void checkTimes(MessageTimes times, String field) throws UnusableRecordingException {
        if (times.names().contains(field)) {
            throw MessageTimes.taken(visibleName(), field);
        }
    }
}
