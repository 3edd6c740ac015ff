package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Schemas and channels by id, as the records met so far define them; the first definition of an id counts. */
public final class ChannelTable {
    private static final int FIRST = 64;

    private final Problems problems;
    private final ChannelSource fallback;
    private final Map<Integer, McapRecord.Schema> schemas = new TreeMap<>();
    private final Map<Integer, byte[]> schemaBytes = new TreeMap<>();
    private final Map<Integer, byte[]> channelBytes = new TreeMap<>();
    private @Nullable McapChannel[] channels = new McapChannel[FIRST];

    /** @param fallback where schemas are looked up that no record defined before a channel named them */
    public ChannelTable(Problems problems, ChannelSource fallback) {
        this.problems = problems;
        this.fallback = fallback;
    }

    public static ChannelTable empty() {
        return new ChannelTable(new Problems(false), ChannelTable::empty);
    }

    @Nullable
    public McapChannel channel(int id) {
        return id < channels.length ? channels[id] : null;
    }

    public McapRecord.@Nullable Schema schema(int id) {
        return schemas.get(id);
    }

    public Collection<McapRecord.Schema> schemas() {
        return schemas.values();
    }

    public List<McapChannel> channels() {
        List<McapChannel> all = new ArrayList<>();
        for (McapChannel channel : channels) {
            if (channel != null) {
                all.add(channel);
            }
        }
        return all;
    }

    /** Takes a schema record; one with id 0 is ignored, as the format demands. */
    public void schema(byte[] bytes, int from, int to, long offset) throws McapException {
        try {
            FieldReader in = new FieldReader(bytes, from, to);
            int id = new FieldReader(bytes, from, to).u16("id");
            if (id == 0 || same(schemaBytes.get(id), bytes, from, to)) {
                return;
            }
            McapRecord.Schema schema = RecordParser.schema(in);
            utf8(in, "schema " + id, offset);
            McapRecord.Schema before = schemas.putIfAbsent(id, schema);
            if (before == null) {
                schemaBytes.put(id, Arrays.copyOfRange(bytes, from, to));
            } else if (!before.equals(schema)) {
                redefined(Kind.SCHEMA_REDEFINED, "Schema " + id, before.name(), schema.name(), offset);
            }
        } catch (Malformed e) {
            malformed("schema", e, offset);
        }
    }

    /** Takes a channel record. */
    public void channel(byte[] bytes, int from, int to, long offset) throws IOException {
        try {
            int id = new FieldReader(bytes, from, to).u16("id");
            if (same(channelBytes.get(id), bytes, from, to)) {
                return;
            }
            FieldReader in = new FieldReader(bytes, from, to);
            McapRecord.Channel record = RecordParser.channel(in);
            utf8(in, "channel " + id, offset);
            define(record, Arrays.copyOfRange(bytes, from, to), offset);
        } catch (Malformed e) {
            malformed("channel", e, offset);
        }
    }

    private void define(McapRecord.Channel record, byte[] bytes, long offset) throws IOException {
        int id = record.id();
        McapRecord.Schema schema = schemas.get(record.schemaId());
        if (record.schemaId() != 0 && schema == null) {
            schema = fallback.channels().schema(record.schemaId());
            if (schema == null || !fallback.isDefinition()) {
                missingSchema(record, offset);
            }
        }
        McapChannel channel = new McapChannel(id, record.topic(), record.messageEncoding(), schema, record.metadata());
        McapChannel before = channel(id);
        if (before == null) {
            put(channel);
            channelBytes.put(id, bytes);
        } else if (!before.equals(channel)) {
            redefined(Kind.CHANNEL_REDEFINED, "Channel " + id, before.topic(), channel.topic(), offset);
        }
    }

    private void missingSchema(McapRecord.Channel record, long offset) throws McapException {
        problems.report(
                Kind.MISSING_SCHEMA,
                offset,
                1,
                "Channel " + record.id() + " (" + record.topic() + ") names schema " + record.schemaId()
                        + ", which no record before byte " + offset
                        + " defines. Unless the summary defines it, its messages can only be read as bytes.");
    }

    private void put(McapChannel channel) {
        int id = channel.id();
        if (id >= channels.length) {
            channels = Arrays.copyOf(channels, Math.max(id + 1, 2 * channels.length));
        }
        channels[id] = channel;
    }

    private static boolean same(byte @Nullable [] known, byte[] bytes, int from, int to) {
        return known != null && Arrays.equals(known, 0, known.length, bytes, from, to);
    }

    private void redefined(Kind kind, String which, String before, String now, long offset) throws McapException {
        String names = before.equals(now) ? " (" + now + ")" : " (" + before + ", then " + now + ")";
        problems.report(
                kind,
                offset,
                1,
                which + names + " is defined again at byte " + offset
                        + " with different content; records with the same id must be equal. The first definition is used.");
    }

    private void utf8(FieldReader in, String which, long offset) throws McapException {
        if (in.replaced()) {
            problems.report(
                    Kind.INVALID_UTF8,
                    offset,
                    1,
                    "A text of " + which + " at byte " + offset + " is not UTF-8; invalid bytes are shown as \uFFFD.");
        }
    }

    private void malformed(String what, Malformed e, long offset) throws McapException {
        problems.report(
                Kind.MALFORMED_RECORD, offset, 1, "The " + what + " at byte " + offset + " " + e.getMessage() + ".");
    }
}
