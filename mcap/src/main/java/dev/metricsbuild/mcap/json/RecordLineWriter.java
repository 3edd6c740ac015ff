package dev.metricsbuild.mcap.json;

import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.read.McapRecords;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes records as lines {@code {"type":"Message","fields":[["channel_id","1"],…]}}: fields by name, numbers as
 * unsigned decimal strings, bytes as arrays of such, maps as objects. This is the form of the format's conformance
 * files. Problems are lines of the type {@code Problem}.
 */
public final class RecordLineWriter {
    private final McapReader reader;
    private final Appendable out;

    /** Writes records of one reader. */
    public RecordLineWriter(McapReader reader, Appendable out) {
        this.reader = reader;
        this.out = out;
    }

    /**
     * Writes all records; each problem before the first record after it.
     *
     * @throws dev.metricsbuild.mcap.McapException if the reader is strict, at the first error
     * @throws IOException if the file cannot be read, or the lines cannot be written
     */
    public void writeAll() throws IOException {
        try (McapRecords records = reader.records()) {
            boolean more = true;
            while (more) {
                more = records.next();
                for (McapProblem problem : records.newProblems()) {
                    write(problem);
                }
                if (more) {
                    write(records.record());
                }
            }
        }
    }

    /**
     * Writes a problem.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(McapProblem problem) throws IOException {
        FieldWriter fields = begin("Problem");
        fields.number("count", problem.count());
        fields.text("kind", problem.kind().name());
        fields.text("message", problem.message());
        fields.number("offset", problem.offset());
        end();
    }

    /**
     * Writes a record.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(McapRecord record) throws IOException {
        FieldWriter fields = begin(record.getClass().getSimpleName());
        if (record instanceof McapRecord.Message message) {
            write(fields, message);
        } else if (record instanceof McapRecord.Attachment attachment) {
            write(fields, attachment);
        } else if (record instanceof McapRecord.Schema schema) {
            fields.bytes("data", schema.data());
            fields.text("encoding", schema.encoding());
            fields.number("id", schema.id());
            fields.text("name", schema.name());
        } else if (record instanceof McapRecord.Channel channel) {
            fields.number("id", channel.id());
            fields.text("message_encoding", channel.messageEncoding());
            fields.texts("metadata", channel.metadata());
            fields.number("schema_id", channel.schemaId());
            fields.text("topic", channel.topic());
        } else {
            writeRest(fields, record);
        }
        end();
    }

    private static void writeRest(FieldWriter fields, McapRecord record) throws IOException {
        if (record instanceof McapRecord.Metadata metadata) {
            fields.texts("metadata", metadata.metadata());
            fields.text("name", metadata.name());
        } else if (record instanceof McapRecord.MessageIndex index) {
            fields.number("channel_id", index.channelId());
            Map<String, String> entries = new TreeMap<>();
            for (McapRecord.MessageIndex.Entry entry : index.entries()) {
                entries.put(Long.toUnsignedString(entry.logTime()), Long.toUnsignedString(entry.offset()));
            }
            fields.texts("records", entries);
        } else if (record instanceof McapRecord.Header header) {
            fields.text("library", header.library());
            fields.text("profile", header.profile());
        } else {
            writeSummary(fields, record);
        }
    }

    private static void write(FieldWriter fields, McapRecord.Message message) throws IOException {
        fields.number("channel_id", message.channelId());
        fields.bytes("data", message.data());
        fields.number("log_time", message.logTime());
        fields.number("publish_time", message.publishTime());
        fields.number("sequence", message.sequence());
    }

    private void write(FieldWriter fields, McapRecord.Attachment attachment) throws IOException {
        fields.number("create_time", attachment.createTime());
        try (InputStream data = new BufferedInputStream(reader.open(attachment))) {
            fields.bytes("data", data);
        }
        fields.number("log_time", attachment.logTime());
        fields.text("media_type", attachment.mediaType());
        fields.text("name", attachment.name());
    }

    private static void writeSummary(FieldWriter fields, McapRecord record) throws IOException {
        if (record instanceof McapRecord.Statistics statistics) {
            write(fields, statistics);
        } else if (record instanceof McapRecord.ChunkIndex index) {
            write(fields, index);
        } else if (record instanceof McapRecord.AttachmentIndex index) {
            fields.number("create_time", index.createTime());
            fields.number("data_size", index.dataSize());
            fields.number("length", index.length());
            fields.number("log_time", index.logTime());
            fields.text("media_type", index.mediaType());
            fields.text("name", index.name());
            fields.number("offset", index.offset());
        } else if (record instanceof McapRecord.MetadataIndex index) {
            fields.number("length", index.length());
            fields.text("name", index.name());
            fields.number("offset", index.offset());
        } else if (record instanceof McapRecord.SummaryOffset offset) {
            fields.number("group_length", offset.groupLength());
            fields.number("group_opcode", offset.groupOpcode());
            fields.number("group_start", offset.groupStart());
        } else if (record instanceof McapRecord.DataEnd end) {
            fields.number("data_section_crc", end.dataSectionCrc());
        } else if (record instanceof McapRecord.Footer footer) {
            fields.number("summary_crc", footer.summaryCrc());
            fields.number("summary_offset_start", footer.summaryOffsetStart());
            fields.number("summary_start", footer.summaryStart());
        }
    }

    private static void write(FieldWriter fields, McapRecord.Statistics statistics) throws IOException {
        fields.number("attachment_count", statistics.attachmentCount());
        fields.number("channel_count", statistics.channelCount());
        fields.numbers("channel_message_counts", statistics.channelMessageCounts());
        fields.number("chunk_count", statistics.chunkCount());
        fields.number("message_count", statistics.messageCount());
        fields.number("message_end_time", statistics.messageEndTime());
        fields.number("message_start_time", statistics.messageStartTime());
        fields.number("metadata_count", statistics.metadataCount());
        fields.number("schema_count", statistics.schemaCount());
    }

    private static void write(FieldWriter fields, McapRecord.ChunkIndex index) throws IOException {
        fields.number("chunk_length", index.chunkLength());
        fields.number("chunk_start_offset", index.chunkStartOffset());
        fields.number("compressed_size", index.compressedSize());
        fields.text("compression", index.compression());
        fields.number("message_end_time", index.messageEndTime());
        fields.number("message_index_length", index.messageIndexLength());
        fields.numbers("message_index_offsets", index.messageIndexOffsets());
        fields.number("message_start_time", index.messageStartTime());
        fields.number("uncompressed_size", index.uncompressedSize());
    }

    private FieldWriter begin(String type) throws IOException {
        out.append("{\"type\":\"").append(type).append("\",\"fields\":[");
        return new FieldWriter(out);
    }

    private void end() throws IOException {
        out.append("]}\n");
    }

    /** The fields of one record. */
    private static final class FieldWriter {
        private final Appendable out;
        private boolean first = true;

        FieldWriter(Appendable out) {
            this.out = out;
        }

        private void name(String name) throws IOException {
            out.append(first ? "[\"" : ",[\"").append(name).append("\",");
            first = false;
        }

        void number(String name, long value) throws IOException {
            name(name);
            out.append('"').append(Long.toUnsignedString(value)).append("\"]");
        }

        void text(String name, String value) throws IOException {
            name(name);
            JsonText.append(out, value);
            out.append(']');
        }

        void bytes(String name, ByteBuffer bytes) throws IOException {
            name(name);
            out.append('[');
            String separator = "\"";
            while (bytes.hasRemaining()) {
                out.append(separator)
                        .append(Integer.toString(bytes.get() & 0xff))
                        .append('"');
                separator = ",\"";
            }
            out.append("]]");
        }

        void bytes(String name, InputStream bytes) throws IOException {
            name(name);
            out.append('[');
            String separator = "\"";
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                out.append(separator).append(Integer.toString(next)).append('"');
                separator = ",\"";
            }
            out.append("]]");
        }

        void texts(String name, Map<String, String> map) throws IOException {
            name(name);
            out.append('{');
            String separator = "";
            for (Map.Entry<String, String> entry : map.entrySet()) {
                out.append(separator);
                JsonText.append(out, entry.getKey());
                out.append(':');
                JsonText.append(out, entry.getValue());
                separator = ",";
            }
            out.append("}]");
        }

        void numbers(String name, Map<Integer, Long> map) throws IOException {
            Map<String, String> texts = new TreeMap<>();
            map.forEach((key, value) -> texts.put(Integer.toString(key), Long.toUnsignedString(value)));
            texts(name, texts);
        }
    }
}
