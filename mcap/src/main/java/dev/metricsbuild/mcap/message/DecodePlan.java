package dev.metricsbuild.mcap.message;

import dev.metricsbuild.mcap.schema.StructType;
import java.util.Collection;

/** How the messages of a schema are decoded; made once for all of them. Not for use by several threads. */
public interface DecodePlan {

    /** The type of the messages. */
    StructType type();

    /**
     * The same for some fields only: cursors pass over all others by themselves, many at a time. Positions of fields stay those of
     * {@link #type}.
     *
     * @param paths names with dots between them, as {@code pose.pose.position.x}, also through arrays; a field named has all that
     *     is in it. Those that the type does not have are ignored.
     */
    DecodePlan select(Collection<String> paths);

    /** A cursor, which stands before no message yet. */
    MessageCursor cursor();
}
