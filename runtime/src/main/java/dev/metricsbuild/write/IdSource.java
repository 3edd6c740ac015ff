package dev.metricsbuild.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;

/** The source of the ids of metrics, data and events. */
@FunctionalInterface
public interface IdSource {
    /**
     * An id.
     *
     * @param jobId the job that the file is about
     * @param kind what the id identifies, such as {@code metric}
     * @param name its name, unique in the file among those of the kind
     */
    UUID id(UUID jobId, String kind, String name);

    /** Random ids, which never repeat. */
    static IdSource random() {
        RandomUuids uuids = RandomUuids.seeded();
        return (jobId, kind, name) -> uuids.next();
    }

    /** Ids that follow from job and name: the same run twice gives the same bytes. */
    static IdSource nameBased() {
        return (jobId, kind, name) -> {
            byte[] text = (kind + "/" + name).getBytes(UTF_8);
            return UUID.nameUUIDFromBytes(ByteBuffer.allocate(16 + text.length)
                    .putLong(jobId.getMostSignificantBits())
                    .putLong(jobId.getLeastSignificantBits())
                    .put(text)
                    .array());
        };
    }
}
