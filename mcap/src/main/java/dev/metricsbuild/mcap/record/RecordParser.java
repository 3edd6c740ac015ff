package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.Opcode;
import java.util.ArrayList;
import java.util.List;

/** Turns contents of records into values. Bytes after the known fields are ignored, as the format demands. */
public final class RecordParser {
    private static final int INDEX_ENTRY_BYTES = 16;

    private RecordParser() {}

    /** The record; attachments are not among those that come here. */
    public static McapRecord parse(int opcode, FieldReader in) throws Malformed {
        return switch (opcode) {
            case Opcode.HEADER -> new McapRecord.Header(in.string("profile"), in.string("library"));
            case Opcode.FOOTER -> footer(in);
            case Opcode.SCHEMA -> schema(in);
            case Opcode.CHANNEL -> channel(in);
            case Opcode.MESSAGE -> message(in);
            case Opcode.MESSAGE_INDEX -> messageIndex(in);
            case Opcode.CHUNK_INDEX -> chunkIndex(in);
            case Opcode.ATTACHMENT_INDEX -> attachmentIndex(in);
            case Opcode.STATISTICS -> statistics(in);
            case Opcode.METADATA -> new McapRecord.Metadata(in.string("name"), in.strings("metadata"));
            case Opcode.METADATA_INDEX ->
                new McapRecord.MetadataIndex(in.u64("offset"), in.u64("length"), in.string("name"));
            case Opcode.SUMMARY_OFFSET ->
                new McapRecord.SummaryOffset(in.u8("group opcode"), in.u64("group start"), in.u64("group length"));
            case Opcode.DATA_END -> new McapRecord.DataEnd(in.u32("data section CRC"));
            default -> throw new IllegalArgumentException("no parser for opcode " + opcode);
        };
    }

    public static McapRecord.Footer footer(FieldReader in) throws Malformed {
        return new McapRecord.Footer(in.u64("summary start"), in.u64("summary offset start"), in.u32("summary CRC"));
    }

    public static McapRecord.Schema schema(FieldReader in) throws Malformed {
        return new McapRecord.Schema(in.u16("id"), in.string("name"), in.string("encoding"), in.bytes("data"));
    }

    public static McapRecord.Channel channel(FieldReader in) throws Malformed {
        return new McapRecord.Channel(
                in.u16("id"),
                in.u16("schema id"),
                in.string("topic"),
                in.string("message encoding"),
                in.strings("metadata"));
    }

    private static McapRecord message(FieldReader in) throws Malformed {
        return new McapRecord.Message(
                in.u16("channel id"), in.u32("sequence"), in.u64("log time"), in.u64("publish time"), in.rest());
    }

    private static McapRecord messageIndex(FieldReader in) throws Malformed {
        int channel = in.u16("channel id");
        FieldReader part = in.part("entries");
        List<McapRecord.MessageIndex.Entry> entries = new ArrayList<>(part.left() / INDEX_ENTRY_BYTES);
        while (part.left() > 0) {
            entries.add(new McapRecord.MessageIndex.Entry(part.u64("log time"), part.u64("offset")));
        }
        return new McapRecord.MessageIndex(channel, List.copyOf(entries));
    }

    private static McapRecord chunkIndex(FieldReader in) throws Malformed {
        return new McapRecord.ChunkIndex(
                in.u64("message start time"),
                in.u64("message end time"),
                in.u64("chunk start offset"),
                in.u64("chunk length"),
                in.numbers("message index offsets"),
                in.u64("message index length"),
                in.string("compression"),
                in.u64("compressed size"),
                in.u64("uncompressed size"));
    }

    private static McapRecord attachmentIndex(FieldReader in) throws Malformed {
        return new McapRecord.AttachmentIndex(
                in.u64("offset"),
                in.u64("length"),
                in.u64("log time"),
                in.u64("create time"),
                in.u64("data size"),
                in.string("name"),
                in.string("media type"));
    }

    private static McapRecord statistics(FieldReader in) throws Malformed {
        return new McapRecord.Statistics(
                in.u64("message count"),
                in.u16("schema count"),
                in.u32("channel count"),
                in.u32("attachment count"),
                in.u32("metadata count"),
                in.u32("chunk count"),
                in.u64("message start time"),
                in.u64("message end time"),
                in.numbers("channel message counts"));
    }
}
