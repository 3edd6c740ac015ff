package dev.metricsbuild.source.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A job on its way to another process of the same run. */
public final class JobRowForm {
    private static final int LONGEST_TEXT = 1 << 24;

    private JobRowForm() {}

    /**
     * Writes a job.
     *
     * @throws IOException if the stream fails
     */
    public static void write(JobRow row, DataOutput out) throws IOException {
        text(row.id(), out);
        text(row.name(), out);
        text(row.status(), out);
        text(row.outcome(), out);
        if (row.tags() instanceof JobTags.OfExperience of) {
            out.writeInt(-1);
            out.writeLong(of.experience().getMostSignificantBits());
            out.writeLong(of.experience().getLeastSignificantBits());
        } else if (row.tags() instanceof JobTags.Known known) {
            out.writeInt(known.names().size());
            for (String name : known.names()) {
                text(name, out);
            }
        }
        out.writeInt(row.parameters().size());
        for (Map.Entry<String, String> parameter : row.parameters().entrySet()) {
            text(parameter.getKey(), out);
            text(parameter.getValue(), out);
        }
    }

    private static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads a job.
     *
     * @throws IOException if the stream fails or is malformed
     */
    public static JobRow read(DataInput in) throws IOException {
        String id = text(in);
        String name = text(in);
        String status = text(in);
        String outcome = text(in);
        JobTags tags = tags(in);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = text(in);
            parameters.put(key, text(in));
        }
        return new JobRow(id, name, status, outcome, tags, parameters);
    }

    private static JobTags tags(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0) {
            return new JobTags.OfExperience(new UUID(in.readLong(), in.readLong()));
        }
        List<String> names = new ArrayList<>();
        for (int left = count; left > 0; left--) {
            names.add(text(in));
        }
        return new JobTags.Known(names);
    }

    private static String text(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new StreamCorruptedException("A job has a text of " + length + " bytes.");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
