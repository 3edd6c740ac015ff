package dev.metricsbuild.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Where the ids of metrics, data and events come from. */
@FunctionalInterface
public interface IdSource {
    /**
     * An id.
     *
     * @param jobId the job that the file is about
     * @param name what the id is for, unique in the file, such as {@code metric/Max speed}
     */
    UUID id(UUID jobId, String name);

    /** Random ids, which never repeat. */
    static IdSource random() {
        RandomUuids uuids = RandomUuids.seeded();
        return (jobId, name) -> uuids.next();
    }

    /** Ids that follow from job and name: the same run twice gives the same bytes. */
    static IdSource nameBased() {
        return (jobId, name) -> {
            byte[] text = name.getBytes(UTF_8);
            return UUID.nameUUIDFromBytes(ByteBuffer.allocate(16 + text.length)
                    .putLong(jobId.getMostSignificantBits())
                    .putLong(jobId.getLeastSignificantBits())
                    .put(text)
                    .array());
        };
    }
}
