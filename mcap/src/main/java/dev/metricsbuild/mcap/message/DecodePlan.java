package dev.metricsbuild.mcap.message;

import dev.metricsbuild.mcap.schema.StructType;
import java.util.Collection;
import java.util.Optional;

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

    /**
     * The same as {@link #select}, but with the fields named at the top level of the message, under their paths and in the order of
     * the schema, so that no cursor has to enter the structs around them. Paths do not reach into arrays here. {@link #type} and
     * positions are those of the fields that there are then.
     *
     * @param paths names with dots between them; one that another goes through does not count
     * @return empty for formats whose messages do not have their fields in the order of the schema
     */
    default Optional<DecodePlan> flatten(Collection<String> paths) {
        return Optional.empty();
    }

    /** A cursor, which stands before no message yet. */
    MessageCursor cursor();
}
